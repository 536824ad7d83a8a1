using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Freshness;
using YesSql;

namespace OrchardParticipation.Translations.Sheets;

/// <summary>Saves what was written on a sheet. It answers to nobody's rights.</summary>
internal sealed class SheetWriting(SheetReading reading, IContentManager contents, IContentLocalizationManager localizations, ISession session)
{
    /// <summary>Saves the draft of a translation, or publishes it; the translation begins with the first time. Nothing is saved with any other outcome.</summary>
    public async Task<SheetResult> SaveAsync(string localizationSet, string culture, SheetInput input, bool publish)
    {
        if (await reading.OpenToWriteAsync(localizationSet, culture, input.SourceVersion) is not { } sheet)
        {
            return Nothing(SheetOutcome.NotFound);
        }

        if (input.Fingerprint != sheet.Fingerprint)
        {
            return Nothing(SheetOutcome.Conflict);
        }

        WrittenText[] written = [.. sheet.Texts.Select(text => WrittenText.Of(text, sheet.Source.ContentItemVersionId, input.Rows))];
        if (publish && Obstacle(written) is { } obstacle)
        {
            return obstacle;
        }

        var item = sheet.Target ?? await localizations.LocalizeAsync(sheet.Source, culture);
        var draft = await contents.GetAsync(item.ContentItemId, VersionOptions.DraftRequired);
        Write(draft, sheet, written, publish);
        SayWhoWrote(draft, input);
        await contents.UpdateAsync(draft);
        if (await contents.ValidateAsync(draft) is { Succeeded: false } refusal)
        {
            await session.CancelAsync();
            return Nothing(SheetOutcome.Refused, [.. refusal.Errors.Select(error => error.ErrorMessage ?? "")]);
        }

        await (publish ? contents.PublishAsync(draft) : contents.SaveDraftAsync(draft));
        return new SheetResult(SheetOutcome.Saved, []);
    }

    private static void Write(ContentItem draft, Sheet sheet, IReadOnlyList<WrittenText> written, bool publish)
    {
        foreach (var text in written.Where(text => text.Value != text.Text.Value))
        {
            text.Text.Place.Write(draft, text.Value);
        }

        draft.Alter<TranslationWorkPart>(part => part.Texts = [.. written.Select(text => text.Work).OfType<TextWork>()]);
        // A draft of the source may say something else tomorrow.
        if (publish && (sheet.Source.Published || !sheet.Source.Latest))
        {
            draft.MadeFrom(sheet.SourceCulture, sheet.Source.ContentItemVersionId);
        }
    }

    private static void SayWhoWrote(ContentItem draft, SheetInput input)
    {
        if (input.Machine is { } machine)
        {
            draft.Alter<MachineTranslationPart>(part => part.Provider = machine);
        }
        else if (input.IsChecked)
        {
            draft.Remove(nameof(MachineTranslationPart));
        }
    }

    private static SheetResult? Obstacle(IReadOnlyList<WrittenText> written)
    {
        string[] open = [.. written.SelectMany(text => text.Open.Select(text.Text.KeyOf))];
        string[] tooLong = [.. written.Where(text => text.Text.Place.LengthOf(text.Value).IsOver(text.Text.Place.Limits)).Select(text => text.Text.Place.Path)];
        return open.Length > 0 ? Nothing(SheetOutcome.Open, open) : tooLong.Length > 0 ? Nothing(SheetOutcome.TooLong, tooLong) : null;
    }

    private static SheetResult Nothing(SheetOutcome outcome, params string[] problems) => new(outcome, problems);
}
