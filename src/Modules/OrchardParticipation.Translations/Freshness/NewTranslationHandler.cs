using OrchardCore.ContentLocalization.Handlers;
using YesSql;

namespace OrchardParticipation.Translations.Freshness;

/// <summary>A new translation is made from what the source says now; what the first one is made from is the source.</summary>
internal sealed class NewTranslationHandler(TranslationSets sets, ISession session) : ContentLocalizationHandlerBase
{
    public override async Task LocalizedAsync(LocalizationContentContext context)
    {
        var kept = await sets.FindAsync(context.LocalizationSet);
        var chosen = kept?.ChosenSource ?? (kept?.Languages.Count > 1 ? kept.Source()!.Culture : context.Original.CultureOf());
        var source = (await sets.RowsAsync(context.LocalizationSet)).Find(chosen);
        if (source?.Published is { } text)
        {
            context.ContentItem.MadeFrom(source.Culture, text.ContentItemVersionId);
        }

        await session.SaveAsync(context.ContentItem);
        await sets.RefreshAsync(context.LocalizationSet, chosen);
    }
}
