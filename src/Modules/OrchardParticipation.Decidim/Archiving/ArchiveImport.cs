using OrchardCore.ContentManagement;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Importing;
using OrchardParticipation.Decidim.Keeping;
using OrchardParticipation.Revisions.Contracts;
using YesSql;

namespace OrchardParticipation.Decidim.Archiving;

/// <summary>Takes items of an archive, in one unit of work. What is here already, with the same version, is left.</summary>
internal sealed class ArchiveImport(IContentManager contents, IRevisions revisions, IRevisionArchive archive, IAwardItems awards, DecidimRecords records, ISession session)
{
    public async Task RunAsync(IReadOnlyList<ArchivedItem> items, ImportReport report, bool write)
    {
        var known = (await revisions.OfSetsAsync([.. items.Select(item => item.LocalizationSet)])).ToLookup(revision => revision.LocalizationSet);
        foreach (var item in items)
        {
            var rows = InOrder(item.Rows);
            var here = await IsHereAsync(rows);
            if (await IsTakenAsync(item))
            {
                report.AddNotice(new ImportFinding(null, ImportFindingKind.AddressTaken, Detail: TitleOf(item)));
                Report(report, item, ImportOutcome.Left, 0);
                continue;
            }

            var last = known[item.LocalizationSet].Select(revision => revision.Number).DefaultIfEmpty(0).Max();
            Revision[] later = [.. item.Revisions.Where(revision => revision.Number > last)];
            var outcome = here && later.Length == 0 ? ImportOutcome.Left : last > 0 ? ImportOutcome.Changed : ImportOutcome.Created;
            Report(report, item, outcome, later.Length);
            if (write && outcome != ImportOutcome.Left)
            {
                await archive.AppendAsync(later);
                await contents.ImportAsync(rows);
                foreach (var record in item.Records)
                {
                    await SaveAsync(record);
                }
            }
        }
    }

    // What is public comes after what was, and a draft after what is public: each takes the place of what came before.
    private static ContentItem[] InOrder(IReadOnlyList<ContentItem> rows) =>
        [.. rows.OrderBy(row => row.Published ? 1 : row.Latest ? 2 : 0)];

    private async Task<bool> IsHereAsync(ContentItem[] rows)
    {
        foreach (var row in rows.Where(row => row.Published || row.Latest))
        {
            if (await contents.GetVersionAsync(row.ContentItemVersionId) is not { } version || version.Published != row.Published || version.Latest != row.Latest)
            {
                return false;
            }
        }

        return true;
    }

    // Its address belongs to another item here: two would answer at it.
    private async Task<bool> IsTakenAsync(ArchivedItem item)
    {
        var row = item.Rows.FirstOrDefault(row => row.Published || row.Latest);
        return item.ContentType switch
        {
            ContentTypes.Edition => row?.As<EditionPart>()?.Slug is { Length: > 0 } slug && await awards.EditionAsync(slug) is { } set && set != item.LocalizationSet,
            ContentTypes.Practice => row?.As<PracticePart>() is { Edition: { Length: > 0 } edition } practice
                && (await awards.PracticesAsync(edition, practice.Addresses)).Values.Any(set => set != item.LocalizationSet),
            ContentTypes.Award => row?.As<AwardPart>()?.Slug is { Length: > 0 } award && (await awards.AwardsAsync()).Contains(award) && !await IsAnyHereAsync(item),
            _ => true,
        };
    }

    private async Task<bool> IsAnyHereAsync(ArchivedItem item)
    {
        foreach (var id in item.Rows.Select(row => row.ContentItemId).Distinct(StringComparer.Ordinal))
        {
            if (await contents.GetAsync(id, VersionOptions.Latest) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private async Task SaveAsync(DecidimRecord record)
    {
        if (await records.FindAsync(record.Key) is { } before)
        {
            session.Delete(before);
            await session.FlushAsync();
        }

        await records.SaveAsync(record);
    }

    private static string TitleOf(ArchivedItem item) => item.Rows.FirstOrDefault(row => row.Published || row.Latest)?.DisplayText ?? item.LocalizationSet;

    private static void Report(ImportReport report, ArchivedItem item, ImportOutcome outcome, int revisions)
    {
        var line = new ImportedItem(TitleOf(item), AddressOf(item), outcome, revisions);
        if (item.ContentType == ContentTypes.Award)
        {
            report.Add(line);
        }
        else
        {
            report.Add(line, isEdition: item.ContentType == ContentTypes.Edition);
        }
    }

    private static string AddressOf(ArchivedItem item)
    {
        var row = item.Rows.FirstOrDefault(row => row.Published || row.Latest);
        return row?.As<EditionPart>()?.Slug is { } slug ? $"/processes/{slug}"
            : row?.As<PracticePart>() is { Edition: not null, Addresses: [var first, ..] } practice ? $"/processes/{practice.Edition}/f/{first.Component}/proposals/{first.Number}"
            : "";
    }
}
