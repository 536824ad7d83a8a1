using System.Security.Claims;
using System.ServiceModel.Syndication;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Revisions.Contracts;
using OrchardParticipation.Revisions.Histories;
using OrchardParticipation.Revisions.Pages;

namespace OrchardParticipation.Revisions.Following;

internal sealed class HistoryFeeds(
    IRevisions revisions, HistoryComparisons comparisons, IPublicPractices practices, IPublicPage page, FeedEntries entries, IStringLocalizer<HistoryFeeds> localizer)
    : IHistoryFeeds
{
    private const int MostEntries = 20;

    private readonly IStringLocalizer S = localizer;

    public async Task<string> OfItemAsync(ClaimsPrincipal reader, HistorySubject subject)
    {
        var history = await comparisons.HistoryOfAsync(subject);
        var items = new List<SyndicationItem>();
        foreach (var revision in history.Steps.Reverse().TakeWhile(_ => items.Count < MostEntries))
        {
            await AddAsync(items, reader, subject, history, revision, S["Version {0}", revision.Number]);
        }

        return Write(subject, S["History of “{0}”", subject.Title], items);
    }

    public async Task<string> OfEditionAsync(ClaimsPrincipal reader, PublicEdition edition)
    {
        var own = HistorySubject.Of(edition, page);
        var addresses = await practices.AddressesAsync(edition.Slug);
        var histories = (await revisions.OfSetsAsync([edition.LocalizationSet, .. addresses.Keys]))
            .GroupBy(revision => revision.LocalizationSet)
            .ToDictionary(set => set.Key, set => new History([.. set]));
        var subjects = new Dictionary<string, HistorySubject?>(StringComparer.Ordinal) { [edition.LocalizationSet] = own };

        var items = new List<SyndicationItem>();
        var latest = histories.Values.SelectMany(history => history.Steps).OrderByDescending(revision => revision.Utc).ThenByDescending(revision => revision.Number);
        foreach (var revision in latest.TakeWhile(_ => items.Count < MostEntries))
        {
            if (!subjects.TryGetValue(revision.LocalizationSet, out var subject))
            {
                subject = await ListedAsync(reader, addresses[revision.LocalizationSet]);
                subjects.Add(revision.LocalizationSet, subject);
            }

            if (subject is not null)
            {
                await AddAsync(items, reader, subject, histories[revision.LocalizationSet], revision, S["{0}, version {1}", subject.Title, revision.Number]);
            }
        }

        return Write(own, S["Changes of “{0}” and its practices", own.Title], items);
    }

    private async Task<HistorySubject?> ListedAsync(ClaimsPrincipal reader, PublicAddress address) =>
        await practices.FindAsync(reader, address, page.Culture) is { } practice && VisibilityPolicy.IsListed(practice.Item.As<PracticePart>().Status)
            ? HistorySubject.Of(practice)
            : null;

    private async Task AddAsync(List<SyndicationItem> items, ClaimsPrincipal reader, HistorySubject subject, History history, Revision revision, string title)
    {
        if (await comparisons.OfRevisionAsync(reader, subject, history, revision.Number, HistoryComparisons.OfLists) is { } changes)
        {
            items.Add(entries.Of(revision, title, page.AddressOf(subject.VersionPathIn(page.Culture, revision.Number)), changes));
        }
    }

    private string Write(HistorySubject subject, string title, List<SyndicationItem> items) => entries.Write(
        title, page.AddressOf(subject.FeedPathIn(page.Culture)), page.AddressOf(subject.ListPathIn(page.Culture)), page.Culture, items);
}
