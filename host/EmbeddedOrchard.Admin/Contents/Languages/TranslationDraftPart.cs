using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Contents.Languages;

/// <summary>
/// On an item that began as a copy of another language and was not published yet; no type has it, so it is no value of
/// the item. Publication takes it off: the public, and the history of what is public, never meet it.
/// </summary>
internal sealed class TranslationDraftPart : ContentPart
{
    /// <summary>The language of the text that was copied.</summary>
    public string? From { get; set; }

    public bool IsTranslated { get; set; }
}
