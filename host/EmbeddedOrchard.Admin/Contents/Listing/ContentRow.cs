using EmbeddedOrchard.Admin.Contents.Listing.Lines;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Contents.Listing;

/// <summary>One line of the list: an item with the state of its languages and with what this reader may do to it.</summary>
public sealed record ContentRow(
    ContentItem Item,
    string TypeName,
    ContentStatus Status,
    IReadOnlyList<LanguageState> Languages,
    IReadOnlyList<string> Missing,
    string? ViewUrl,
    bool CanEdit,
    bool CanPublish,
    bool CanDelete)
{
    public bool CanClone { get; init; }

    /// <summary>The languages whose text is still the one of another language.</summary>
    public IEnumerable<string> Untranslated => Languages.Where(language => language.IsUntranslated).Select(language => language.Culture);
}

public sealed record LanguageState(string Culture, string ContentItemId, ContentStatus Status, bool IsUntranslated)
{
    internal static LanguageState Of(LineItem item) => new(item.Culture, item.ContentItemId, item.Status, item.IsUntranslated);
}

/// <summary>The lines of one table; with <paramref name="Form"/> each has a box to tick that belongs to the form of this id.</summary>
public sealed record ContentLines(IReadOnlyList<ContentRow> Rows, string? Form = null, bool AreTicked = false);
