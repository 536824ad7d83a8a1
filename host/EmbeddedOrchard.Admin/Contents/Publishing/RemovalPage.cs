using EmbeddedOrchard.Admin.Contents.Listing;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Contents.Publishing;

/// <summary>What goes, what the public sees of it now, and what stays.</summary>
public sealed record RemovalPage(ContentItem Item, ContentStatus Status, IReadOnlyList<LanguageState> Others, string? ReturnUrl)
{
    public string? Culture => Item.CultureOf();
}
