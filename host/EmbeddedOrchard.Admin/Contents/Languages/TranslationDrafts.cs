using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Contents.Languages;

internal static class TranslationDrafts
{
    /// <summary>The language that the text of the item is still in; null when it is in the item's own.</summary>
    public static string? UntranslatedFrom(this ContentItem item) =>
        item.As<TranslationDraftPart>() is { IsTranslated: false, From: { Length: > 0 } from } && !string.Equals(from, item.CultureOf(), StringComparison.OrdinalIgnoreCase)
            ? from
            : null;

    public static bool IsTranslationDraft(this ContentItem item) => item.Has<TranslationDraftPart>();

    public static void MarkUntranslated(this ContentItem item, string from) => item.Alter<TranslationDraftPart>(part => (part.From, part.IsTranslated) = (from, false));

    public static void MarkTranslated(this ContentItem item)
    {
        if (item.IsTranslationDraft())
        {
            item.Alter<TranslationDraftPart>(part => part.IsTranslated = true);
        }
    }

    public static void EndTranslationDraft(this ContentItem item) => item.Remove(nameof(TranslationDraftPart));
}
