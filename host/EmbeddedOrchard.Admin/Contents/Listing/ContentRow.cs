using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Contents.Listing;

/// <summary>One line of the list: an item with the state of its other languages and with what this reader may do to it.</summary>
public sealed record ContentRow(
    ContentItem Item,
    string TypeName,
    ContentStatus Status,
    IReadOnlyList<LanguageState> Languages,
    string? ViewUrl,
    bool CanEdit,
    bool CanPublish,
    bool CanDelete)
{
    public bool CanClone { get; init; }
}

public sealed record LanguageState(string Culture, string ContentItemId, ContentStatus Status);
