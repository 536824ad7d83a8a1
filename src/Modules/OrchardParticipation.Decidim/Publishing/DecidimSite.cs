using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Claims;
using System.Text.Json.Nodes;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.Modules;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Keeping;
using OrchardParticipation.Revisions.Contracts;
using YesSql;
using YesSql.Services;

namespace OrchardParticipation.Decidim.Publishing;

/// <summary>
/// What the site shows, as the records of a Decidim site: processes, the proposals of their components, and the versions of these. For
/// one reader at a time, who gets what the pages show and nothing else. What was read is kept until the next public change.
/// </summary>
/// <remarks>The keys of all proposals of a process are held at once, their texts never: read them some at a time.</remarks>
internal sealed class DecidimSite(
    Processes processes,
    IPublicPractices practices,
    IPublicHistories histories,
    IPublicSnapshots snapshots,
    IVisibility visibility,
    ISiteCultures cultures,
    DecidimRecords records,
    ISession session,
    IClock clock)
{
    /// <summary>The most proposals that one call reads.</summary>
    public const int MostProposals = 500;

    private const int MostKeptProposals = 1_000;

    /// <summary>Until when what is read now stays true if nobody changes anything: the next start or end of a phase.</summary>
    public async Task<DateTime?> SteadyUntilAsync(ClaimsPrincipal reader)
    {
        var now = clock.UtcNow;
        return (await processes.OfAsync(reader)).InOrder
            .SelectMany(process => process.Steps)
            .SelectMany(step => new[] { step.StartDate?.UtcDateTime, step.EndDate?.UtcDateTime })
            .Where(instant => instant > now)
            .Min();
    }

    /// <summary>All processes, by their numbers.</summary>
    public async Task<IReadOnlyList<ProcessRecord>> ProcessesAsync(ClaimsPrincipal reader)
    {
        var now = clock.UtcNow;
        return [.. (await processes.OfAsync(reader)).InOrder.Select(process => process.At(now))];
    }

    /// <summary>The process of a number, or of a slug.</summary>
    public async Task<ProcessRecord?> FindProcessAsync(ClaimsPrincipal reader, string? id, string? slug)
    {
        var all = await processes.OfAsync(reader);
        return (id is not null ? all.ById.GetValueOrDefault(id) : slug is null ? null : all.InOrder.FirstOrDefault(process => process.Slug == slug))?.At(clock.UtcNow);
    }

    /// <summary>The component of a number, with its process.</summary>
    public async Task<(ProcessRecord Process, ComponentRecord Component)?> FindComponentAsync(ClaimsPrincipal reader, string id) =>
        (await processes.OfAsync(reader)).ByComponent.TryGetValue(id, out var process)
            ? (process.At(clock.UtcNow), process.Components.First(component => component.Id == id))
            : null;

    /// <summary>Where all proposals of a process are, by their numbers. Each is listed once, in the component of its canonical address.</summary>
    public async Task<IReadOnlyList<ProposalKey>> ProposalsAsync(ClaimsPrincipal reader, string slug)
    {
        var entries = await practices.OfEditionAsync(reader, slug);
        return entries.Count == 0 ? [] : await snapshots.GetAsync($"decidim/proposals/{slug}", () => KeysAsync(slug, entries));
    }

    /// <summary>The proposal at an address, which may be any of its addresses.</summary>
    public async Task<ProposalKey?> FindProposalAsync(ClaimsPrincipal reader, string slug, int component, int number)
    {
        var keys = await ProposalsAsync(reader, slug);
        if (keys.FirstOrDefault(key => key.Number == number && key.Component == component) is { } found)
        {
            return found;
        }

        var culture = (await cultures.GetAsync()).Default;
        return await practices.FindAsync(reader, new PublicAddress(slug, component, number), culture) is { } practice
            ? keys.FirstOrDefault(key => key.LocalizationSet == practice.LocalizationSet)
            : null;
    }

    /// <summary>Some proposals of a process, without their versions, in the order of their keys; those that ceased to be public are left out.</summary>
    /// <param name="reader">Who wants to read.</param>
    /// <param name="keys">At most <see cref="MostProposals"/>, all of one process, as <see cref="ProposalsAsync"/> gave them to this reader.</param>
    public async Task<IReadOnlyList<PublishedProposal>> ReadAsync(ClaimsPrincipal reader, IReadOnlyList<ProposalKey> keys)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(keys.Count, MostProposals);
        if (keys.Count == 0 || !await visibility.MayReadAsync(reader, ContentTypes.Practice) || (await processes.OfAsync(reader)).Find(keys[0].Slug) is not { } process)
        {
            return [];
        }

        var kept = await snapshots.GetAsync("decidim/records", () => Task.FromResult(new ConcurrentDictionary<string, ProposalRecord>(StringComparer.Ordinal)));
        var known = new Dictionary<string, ProposalRecord>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (kept.TryGetValue(key.LocalizationSet, out var record))
            {
                known[key.LocalizationSet] = record;
            }
        }

        ProposalKey[] missing = [.. keys.Where(key => !known.ContainsKey(key.LocalizationSet))];
        foreach (var (key, record) in await LoadAsync(missing, process))
        {
            known[key.LocalizationSet] = record;
            if (kept.Count >= MostKeptProposals)
            {
                kept.Clear();
            }

            kept[key.LocalizationSet] = record;
        }

        return [.. keys.Where(key => known.ContainsKey(key.LocalizationSet)).Select(key => new PublishedProposal(key, known[key.LocalizationSet]))];
    }

    /// <summary>The versions of some proposals, by their localization sets; of each the oldest first.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<VersionRecord>>> VersionsAsync(ClaimsPrincipal reader, IReadOnlyList<ProposalKey> keys)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(keys.Count, MostProposals);
        string[] sets = [.. keys.Select(key => key.LocalizationSet)];
        var (found, kept, order) = (await histories.OfSetsAsync(reader, sets), await KeptAsync(keys), await cultures.GetAsync());
        return keys
            .Where(key => found.ContainsKey(key.LocalizationSet))
            .ToDictionary(key => key.LocalizationSet, key => VersionRecords.Of(found[key.LocalizationSet], key, kept[key.LocalizationSet], order), StringComparer.Ordinal);
    }

    private async Task<IReadOnlyList<ProposalKey>> KeysAsync(string slug, IReadOnlyList<PracticeEntry> entries)
    {
        var published = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        await foreach (var record in records.OfEditionAsync(slug))
        {
            if (record.LocalizationSet is { } set && record.Fields.Time("published_at") is { } time)
            {
                published.TryAdd(set, time);
            }
        }

        var beginnings = await histories.BeginningsAsync([.. entries.Select(entry => entry.LocalizationSet)]);
        return [.. entries.Select(entry => new ProposalKey(
            slug,
            entry.Canonical.Component,
            entry.Canonical.Number,
            entry.LocalizationSet,
            published.TryGetValue(entry.LocalizationSet, out var at) ? at : Earlier(Numbers.Time(entry.PublishedUtc), beginnings, entry.LocalizationSet)))];
    }

    private static DateTimeOffset? Earlier(DateTimeOffset? published, IReadOnlyDictionary<string, DateTime> beginnings, string set) =>
        beginnings.TryGetValue(set, out var first) && !(published < Numbers.Time(first)) ? Numbers.Time(first) : published;

    private async Task<IReadOnlyList<PublishedProposal>> LoadAsync(ProposalKey[] keys, KeptProcess process)
    {
        if (keys.Length == 0)
        {
            return [];
        }

        var sets = keys.Select(key => key.LocalizationSet).ToArray();
        var order = await cultures.GetAsync();
        var items = (await session.Query<ContentItem, LocalizedContentItemIndex>(index => index.LocalizationSet.IsIn(sets) && index.Published).ListAsync())
            .ToLookup(item => item.As<LocalizationPart>().LocalizationSet, StringComparer.Ordinal);
        var kept = await KeptAsync(keys);
        var read = new List<PublishedProposal>();
        foreach (var key in keys)
        {
            var languages = new List<(string Culture, ContentItem Item)>();
            foreach (var item in items[key.LocalizationSet])
            {
                if (order.Supported(item.As<LocalizationPart>().Culture) is { } culture && await visibility.TypesToReadAsync(item) is not null)
                {
                    languages.Add((culture, item));
                }
            }

            if (languages.Count > 0)
            {
                languages.Sort((one, other) => order.Cultures.ToList().IndexOf(one.Culture) - order.Cultures.ToList().IndexOf(other.Culture));
                var category = ProcessRecords.CategoryId(process.Edition, languages[0].Item.As<PracticePart>().Category, process.Fields);
                read.Add(new(key, ProposalRecords.Of(key, languages, process.Record, category, kept[key.LocalizationSet])));
            }
        }

        return read;
    }

    // A copy that was listed a second time has a record of its own: the one of the canonical address speaks for the practice.
    private async Task<IReadOnlyDictionary<string, JsonObject>> KeptAsync(IReadOnlyList<ProposalKey> keys)
    {
        var found = (await records.OfSetsAsync([.. keys.Select(key => key.LocalizationSet)])).ToLookup(record => record.LocalizationSet, StringComparer.Ordinal);
        return keys.ToDictionary(
            key => key.LocalizationSet,
            key => found[key.LocalizationSet]
                .OrderByDescending(record => record.SourceId == key.Number.ToString(CultureInfo.InvariantCulture))
                .ThenBy(record => record.Key, StringComparer.Ordinal)
                .FirstOrDefault()?.Fields ?? [],
            StringComparer.Ordinal);
    }
}
