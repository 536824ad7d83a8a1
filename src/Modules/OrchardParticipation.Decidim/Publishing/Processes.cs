using System.Globalization;
using System.Security.Claims;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Records;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Keeping;
using OrchardParticipation.Revisions.Contracts;
using YesSql;

namespace OrchardParticipation.Decidim.Publishing;

/// <summary>The editions that a reader may see, as processes.</summary>
internal sealed class Processes(
    IPublicEditions editions, IPublicHistories histories, IPublicSnapshots snapshots, DecidimRecords records, ComponentNames names, ISession session)
{
    public async Task<KeptProcesses> OfAsync(ClaimsPrincipal reader)
    {
        var visible = await editions.AllAsync(reader);
        return visible.Count == 0 ? KeptProcesses.None : await snapshots.GetAsync("decidim/processes", () => ReadAsync(visible));
    }

    private async Task<KeptProcesses> ReadAsync(IReadOnlyList<PublicEdition> visible)
    {
        var kept = await records.FindAsync([.. visible.Select(edition => DecidimKeys.OfProcess(edition.Slug))]);
        var rows = (await session.QueryIndex<ContentItemIndex>(row => row.Published && row.ContentType == ContentTypes.Edition).ListAsync())
            .ToDictionary(row => row.ContentItemId, StringComparer.Ordinal);
        var beginnings = await histories.BeginningsAsync([.. visible.Select(edition => edition.LocalizationSet)]);
        var read = new List<KeptProcess>();
        foreach (var edition in visible)
        {
            var record = kept.GetValueOrDefault(DecidimKeys.OfProcess(edition.Slug));
            var languages = edition.Languages.Select(language => rows.GetValueOrDefault(language.ContentItemId)).OfType<ContentItemIndex>().ToList();
            DateTime? beginning = beginnings.TryGetValue(edition.LocalizationSet, out var first) ? first : null;
            var dates = new RecordDates(
                Numbers.Time(languages.Min(row => row.CreatedUtc)),
                Numbers.Time(languages.Max(row => row.ModifiedUtc)),
                Numbers.Time(languages.Select(row => row.PublishedUtc).Append(beginning).Min()));
            var fields = record?.Fields ?? [];
            read.Add(new KeptProcess(
                ProcessRecords.Of(edition, record?.SourceId, fields, dates, await names.OfAsync(edition)), edition.Facts, fields, record?.SourceId is not null));
        }

        return new KeptProcesses(read);
    }
}

/// <summary>A process, with what it was made from.</summary>
/// <param name="Record">Without an active step: the clock says which one is.</param>
/// <param name="Edition">The edition.</param>
/// <param name="Fields">What was kept of its source.</param>
/// <param name="Imported">Its number was given by the site that it came from.</param>
internal sealed record KeptProcess(ProcessRecord Record, EditionPart Edition, JsonObject Fields, bool Imported);

/// <summary>All processes that are public, and the ways to find one. A number that two of them have is that of the imported one.</summary>
internal sealed class KeptProcesses
{
    public static readonly KeptProcesses None = new([]);

    private readonly Dictionary<string, KeptProcess> _bySlug;

    public KeptProcesses(IReadOnlyList<KeptProcess> all)
    {
        _bySlug = all.DistinctBy(process => process.Record.Slug).ToDictionary(process => process.Record.Slug!, StringComparer.Ordinal);
        InOrder = [.. all.Select(process => process.Record).OrderBy(process => long.TryParse(process.Id, CultureInfo.InvariantCulture, out var id) ? id : long.MaxValue)];
        var byId = new Dictionary<string, ProcessRecord>(StringComparer.Ordinal);
        var byComponent = new Dictionary<string, ProcessRecord>(StringComparer.Ordinal);
        foreach (var process in all.OrderByDescending(process => process.Imported).Select(process => process.Record))
        {
            byId.TryAdd(process.Id!, process);
            foreach (var component in process.Components)
            {
                byComponent.TryAdd(component.Id!, process);
            }
        }

        (ById, ByComponent) = (byId, byComponent);
    }

    public IReadOnlyList<ProcessRecord> InOrder { get; }

    public IReadOnlyDictionary<string, ProcessRecord> ById { get; }

    public IReadOnlyDictionary<string, ProcessRecord> ByComponent { get; }

    public KeptProcess? Find(string slug) => _bySlug.GetValueOrDefault(slug);
}
