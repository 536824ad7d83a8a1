using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentManagement.Handlers;

namespace EmbeddedOrchard.Admin.Contents.Languages;

/// <summary>Marks a new language: its text is a copy until somebody translates it.</summary>
internal sealed class TranslationDraftStart : ContentLocalizationHandlerBase
{
    public override Task LocalizedAsync(LocalizationContentContext context)
    {
        // The copy of a copy is in the language of the first.
        if ((context.Original.UntranslatedFrom() ?? context.Original.CultureOf()) is { } from)
        {
            context.ContentItem.MarkUntranslated(from);
        }

        return Task.CompletedTask;
    }
}

/// <summary>Whatever is published is not waiting for a translation any more.</summary>
internal sealed class TranslationDraftEnd : ContentHandlerBase
{
    public override Task PublishedAsync(PublishContentContext context)
    {
        context.ContentItem.EndTranslationDraft();

        return Task.CompletedTask;
    }
}
