namespace OrchardCore.ContentManagement;

public record VersionOptions
{
    public static readonly VersionOptions Latest = new() { IsLatest = true };
    public static readonly VersionOptions Published = new() { IsPublished = true };
    public static readonly VersionOptions Draft = new() { IsDraft = true };
    public static readonly VersionOptions DraftRequired = new() { IsDraft = true, IsDraftRequired = true };

    public bool IsLatest { get; private set; }
    public bool IsPublished { get; private set; }
    public bool IsDraft { get; private set; }
    public bool IsDraftRequired { get; private set; }
}
