using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Contents;

internal static class WrittenIn
{
    /// <summary>The language of the item's texts; null while it has none.</summary>
    public static string? CultureOf(this ContentItem item) => item.As<LocalizationPart>()?.Culture is { Length: > 0 } culture ? culture : null;
}
