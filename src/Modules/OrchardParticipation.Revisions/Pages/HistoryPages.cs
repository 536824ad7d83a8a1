using System.Security.Claims;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Contracts;
using OrchardParticipation.Revisions.Facts;
using OrchardParticipation.Revisions.Histories;
using OrchardParticipation.Text;
using OrchardParticipation.Text.Comparing.Html;

namespace OrchardParticipation.Revisions.Pages;

internal sealed class HistoryPages(IRevisions revisions, VersionReader versions, RevisionFacts facts, ChangeWords words, IPublicPage page)
    : IHistoryPages
{
    private const int PageSize = 20;

    // A list compares two texts for each of its lines.
    private static readonly DiffOptions _ofLists = new(Steps: 500_000);

    public async Task<VersionListModel?> ListAsync(ClaimsPrincipal reader, HistorySubject subject, int page)
    {
        var history = await HistoryOfAsync(subject);
        var newestFirst = history.Revisions.Reverse().Skip((page - 1) * PageSize).Take(PageSize).ToList();
        if (page < 1 || (newestFirst.Count == 0 && page > 1))
        {
            return null;
        }

        Revision[] wanted = [.. newestFirst.Concat(newestFirst.SelectMany(revision => HistoryStates.Apart(history, revision.Number - 1, revision.Number))).Distinct()];
        var rows = await versions.ReadAsync(reader, subject.LocalizationSet, wanted);
        var lines = new List<VersionLine>();
        foreach (var revision in newestFirst)
        {
            lines.Add(await LineAsync(subject, history, revision, rows));
        }

        return new(Title(subject), subject.PathIn(Culture), lines)
        {
            NewerPath = page > 1 ? subject.ListPathIn(Culture, page - 1) : null,
            OlderPath = history.Revisions.Count > page * PageSize ? subject.ListPathIn(Culture, page + 1) : null,
            Choices = [.. history.Revisions.Where(revision => !IsOutOfSight(revision, rows)).Reverse().Select(Choice)],
        };
    }

    public async Task<VersionModel?> VersionAsync(ClaimsPrincipal reader, HistorySubject subject, int number, ChangeView view)
    {
        var history = await HistoryOfAsync(subject);
        return await CompareAsync(reader, subject, history, number - 1, number, view) is { } model
            ? model with
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
        var history = await HistoryOfAsync(subject);
        return from == 0 || (history.Find(from) is { } older && !IsOutOfSight(older, await RowsAsync(reader, subject, [older])))
            ? await CompareAsync(reader, subject, history, from, to, view)
            : null;
    }

    private async Task<VersionModel?> CompareAsync(
        ClaimsPrincipal reader, HistorySubject subject, History history, int from, int to, ChangeView view)
    {
        if (history.Find(to) is not { } revision)
        {
            return null;
        }

        var rows = await RowsAsync(reader, subject, HistoryStates.Apart(history, from, to));
        if (IsOutOfSight(revision, rows))
        {
            return null;
        }

        var changes = ChangeComparer.Compare(await StatesAsync(subject, history, from, to, rows));
        return new(from, to, history.Last, Title(subject), Stamp(revision))
        {
            IsOneRevision = false,
            View = view,
            PathAs = other => subject.ComparisonPathIn(Culture, from, to, other),
            ItemPath = subject.PathIn(Culture),
            ListPath = subject.ListPathIn(Culture),
            Changes = RenderedChanges.Of(changes, view, words),
        };
    }

    private async Task<(ItemState Before, ItemState After)> StatesAsync(HistorySubject subject, History history, int from, int to, VersionRows rows) =>
        HistoryStates.Between(history, from, to, rows, await facts.BetweenAsync(history, from, to, subject.Edition));

    private Task<VersionRows> RowsAsync(ClaimsPrincipal reader, HistorySubject subject, IReadOnlyList<Revision> wanted) =>
        versions.ReadAsync(reader, subject.LocalizationSet, wanted);

    private string Culture => page.Culture;

    private async Task<History> HistoryOfAsync(HistorySubject subject) => new(await revisions.OfSetAsync(subject.LocalizationSet));

    private async Task<VersionLine> LineAsync(HistorySubject subject, History history, Revision revision, VersionRows rows)
    {
        var hidden = IsOutOfSight(revision, rows);
        return new(
            revision.Number,
            hidden ? null : subject.VersionPathIn(Culture, revision.Number),
            Stamp(revision),
            hidden
                ? [words.Hidden(revision.Culture)]
                : words.Sentences(ChangeComparer.Compare(await StatesAsync(subject, history, revision.Number - 1, revision.Number, rows), _ofLists)));
    }

    // That a language was removed may be known; what it said may not.
    private static bool IsOutOfSight(Revision revision, VersionRows rows) => !revision.IsRemoval() && rows.IsHidden(revision);

    private TitleModel Title(HistorySubject subject) =>
        string.Equals(subject.TitleCulture, Culture, StringComparison.OrdinalIgnoreCase)
            ? new(subject.Title, Lang: null, Dir: null)
            : new(subject.Title, subject.TitleCulture, Names.DirectionOf(subject.TitleCulture));

    private static VersionChoice Choice(Revision revision) => new(revision.Number, Dates.InFull(revision.Utc), Names.OfLanguage(revision.Culture));

    private static StampModel Stamp(Revision revision) => new(Dates.InFull(revision.Utc), Dates.Machine(revision.Utc), revision.Author);
}
