namespace EmbeddedOrchard.Admin.Contents.Previewing;

/// <summary>What the editor's form says about itself, under the names that Orchard gives it.</summary>
public sealed record PreviewForm
{
    public string? ContentItemType { get; init; }

    /// <summary>Empty for an item that was never saved.</summary>
    public string? PreviewContentItemId { get; init; }
}
