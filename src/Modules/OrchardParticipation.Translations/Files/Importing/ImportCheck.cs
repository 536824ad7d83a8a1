using System.Security.Claims;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using OrchardParticipation.Translation.Formats;
using OrchardParticipation.Translations.Files.Placing;
using OrchardParticipation.Translations.Freshness;
using OrchardParticipation.Translations.Sheets;

namespace OrchardParticipation.Translations.Files.Importing;

/// <summary>Finds out what a file would do, and changes nothing.</summary>
internal sealed class ImportCheck(SheetReading reading, TranslationSets sets, TranslationRights rights, ILocalizationService localization)
{
    private const int Batch = 25;

    public async Task<ImportDraft> RunAsync(ReadFile file, ClaimsPrincipal user)
    {
        var draft = new ImportDraft(file.Result.Lines);
        foreach (var problem in file.Result.Problems)
        {
            draft.Add(problem);
        }

        if (file.IsArchive)
        {
            draft.Add(FindingKind.IsArchive);
        }
        else if (file.Result is { Document.Items.Count: 0, Problems.Count: 0 })
        {
            draft.Add(FindingKind.NothingInIt);
        }
        else if (file.Result.Document is { } document)
        {
            var cultures = await localization.GetSupportedCulturesAsync();
            var source = cultures.FindCulture(document.SourceLanguage);
            var target = cultures.FindCulture(document.TargetLanguage);
            (draft.Import.Source, draft.Import.Target) = (source ?? "", target ?? "");
            if (source is null)
            {
                draft.Add(FindingKind.SourceLanguage, document.SourceLanguage);
            }

            if (target is null || target == source)
            {
                draft.Add(FindingKind.TargetLanguage, document.TargetLanguage);
            }

            if (!draft.IsRefused)
            {
                await PlanAsync(draft, document, file.Format, user);
            }
        }

        draft.Finish();
        return draft;
    }

    private async Task PlanAsync(ImportDraft draft, TranslationDocument document, FileFormat format, ClaimsPrincipal user)
    {
        foreach (var items in document.Items.Chunk(Batch))
        {
            var sheets = (await reading.OpenManyAsync([.. items.Select(item => item.Id)], draft.Import.Target)).ToDictionary(sheet => sheet.LocalizationSet);
            var olds = await reading.FindVersionsAsync(items.Select(item => item.SourceVersion).OfType<string>());
            foreach (var item in items)
            {
                if (!sheets.TryGetValue(item.Id, out var sheet))
                {
                    draft.Add(item, await WhyAsync(item.Id), item.Id);
                }
                else if (!await rights.MayWriteAsync(user, sheet))
                {
                    draft.Add(item, FindingKind.NotPermitted, item.Id);
                }
                else if (!sheet.SourceCulture.IsSameCulture(draft.Import.Source))
                {
                    draft.Add(item, FindingKind.OtherSourceLanguage, sheet.SourceCulture);
                }
                else
                {
                    draft.Add(item, sheet, ItemMerge.Of(sheet, VersionOf(sheet.Source, item.SourceVersion, olds), item, format));
                }
            }
        }
    }

    // The version of another item says nothing about this one.
    private static ContentItem? VersionOf(ContentItem source, string? version, IReadOnlyDictionary<string, ContentItem> olds) =>
        version == source.ContentItemVersionId ? source
        : version is not null && olds.TryGetValue(version, out var old) && old.ContentItemId == source.ContentItemId ? old
        : null;

    // There is no sheet of what does not exist, and none of the source itself.
    private async Task<FindingKind> WhyAsync(string localizationSet) => await sets.FindAsync(localizationSet) switch
    {
        null => FindingKind.UnknownItem,
        { Languages.Count: 0 } => FindingKind.ItemDeleted,
        _ => FindingKind.OtherSourceLanguage,
    };
}
