using System.Security.Claims;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Contracts;
using OrchardParticipation.Revisions.Histories;
using OrchardParticipation.Text;

namespace OrchardParticipation.Revisions.Pages;

internal sealed class HistoryPages(HistoryComparisons comparisons, ChangeWords words, IPublicPage page) : IHistoryPages
{
    private string Culture => page.Culture;

    public async Task<VersionListModel?> ListAsync(ClaimsPrincipal reader, HistorySubject subject, int page)
    {
        var history = await comparisons.HistoryOfAsync(subject);
        if (history.Page(page, HistoryComparisons.PageSize) is not { } newestFirst)
        {
            return null;
        }

        var (lines, rows) = await comparisons.OfRevisionsAsync(reader, subject, history, newestFirst);
        return new(Title(subject), subject.PathIn(Culture), [.. lines.Select(line => Line(subject, history, line))])
        {
            NewerPath = page > 1 ? subject.ListPathIn(Culture, page - 1) : null,
            OlderPath = history.Steps.Count > page * HistoryComparisons.PageSize ? subject.ListPathIn(Culture, page + 1) : null,
            FeedPath = subject.FeedPathIn(Culture),
            Choices = [.. history.Steps.Where(step => !HistoryComparisons.IsOutOfSight(history, step, rows)).Reverse().Select(step => Choice(history, step))],
        };
    }

    public async Task<VersionModel?> VersionAsync(ClaimsPrincipal reader, HistorySubject subject, int number, ChangeView view)
    {
        var history = await comparisons.HistoryOfAsync(subject);
        return await comparisons.OfRevisionAsync(reader, subject, history, number) is { } changes
            ? Model(subject, history, number - 1, number, view, changes) with
            {
                IsOneRevision = true,
                PreviousPath = history.Find(number - 1) is null ? null : subject.VersionPathIn(Culture, number - 1, view),
                NextPath = history.Find(number + 1) is null ? null : subject.VersionPathIn(Culture, number + 1, view),
                PathAs = other => subject.VersionPathIn(Culture, number, other),
            }
            : null;
    }

    public async Task<VersionModel?> ComparisonAsync(ClaimsPrincipal reader, HistorySubject subject, int from, int to, ChangeView view)
    {
        var history = await comparisons.HistoryOfAsync(subject);
        return await comparisons.BetweenAsync(reader, subject, history, from, to) is { } changes
            ? Model(subject, history, from, to, view, changes)
            : null;
    }

    private VersionModel Model(HistorySubject subject, History history, int from, int to, ChangeView view, ItemChanges changes) =>
        new(from, to, history.Last, Title(subject), Stamp(history.Find(to)!))
        {
            IsOneRevision = false,
            View = view,
            PathAs = other => subject.ComparisonPathIn(Culture, from, to, other),
            ItemPath = subject.PathIn(Culture),
            ListPath = subject.ListPathIn(Culture),
            FeedPath = subject.FeedPathIn(Culture),
            Changes = RenderedChanges.Of(changes, view, words),
        };

    private VersionLine Line(HistorySubject subject, History history, RevisionChanges line) => new(
        line.Revision.Number,
        line.Changes is null ? null : subject.VersionPathIn(Culture, line.Revision.Number),
        Stamp(line.Revision),
        line.Changes is null ? words.Hidden(history, line.Revision) : words.Sentences(line.Changes));

    private TitleModel Title(HistorySubject subject) =>
        string.Equals(subject.TitleCulture, Culture, StringComparison.OrdinalIgnoreCase)
            ? new(subject.Title, Lang: null, Dir: null)
            : new(subject.Title, subject.TitleCulture, Names.DirectionOf(subject.TitleCulture));

    private static VersionChoice Choice(History history, Revision step) =>
        new(step.Number, Dates.InFull(step.Utc), string.Join(", ", history.At(step.Number).Select(revision => Names.OfLanguage(revision.Culture))));

    private static StampModel Stamp(Revision revision) => new(Dates.InFull(revision.Utc), Dates.Machine(revision.Utc), revision.Author);
}
