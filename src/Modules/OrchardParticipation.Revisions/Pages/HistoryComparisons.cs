using System.Security.Claims;
using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Contracts;
using OrchardParticipation.Revisions.Facts;
using OrchardParticipation.Revisions.Histories;
using OrchardParticipation.Text.Comparing.Html;

namespace OrchardParticipation.Revisions.Pages;

/// <summary>A revision and what it changed; null if the reader may not know.</summary>
internal sealed record RevisionChanges(Revision Revision, ItemChanges? Changes);

/// <summary>Reads what changed between states of a history, as far as a reader may know it.</summary>
internal sealed class HistoryComparisons(IRevisions revisions, VersionReader versions, RevisionFacts facts)
{
    public const int PageSize = 20;

    /// <summary>For lists and feeds, which compare two texts for each of their lines.</summary>
    public static DiffOptions OfLists { get; } = new(Steps: 500_000);

    public async Task<History> HistoryOfAsync(HistorySubject subject) => new(await revisions.OfSetAsync(subject.LocalizationSet));

    /// <summary>What one revision changed; null if the reader may not know of it.</summary>
    public async Task<ItemChanges?> OfRevisionAsync(ClaimsPrincipal reader, HistorySubject subject, History history, int number, DiffOptions? options = null) =>
        history.Find(number) is { } revision && await ReadAsync(reader, subject, HistoryStates.Apart(history, number - 1, number)) is { } rows && !IsOutOfSight(history, revision, rows)
            ? await CompareAsync(subject, history, number - 1, number, rows, options)
            : null;

    /// <summary>What changed between two states, of which the older may be 0, before the first; null if the reader may not know of either.</summary>
    public async Task<ItemChanges?> BetweenAsync(ClaimsPrincipal reader, HistorySubject subject, History history, int from, int to)
    {
        var (older, newer) = (history.Find(from), history.Find(to));
        if (newer is null || (older is null && from != 0))
        {
            return null;
        }

        var rows = await ReadAsync(reader, subject, HistoryStates.Apart(history, from, to));
        return IsOutOfSight(history, newer, rows) || (older is not null && IsOutOfSight(history, older, rows))
            ? null
            : await CompareAsync(subject, history, from, to, rows, options: null);
    }

    /// <summary>What each of several revisions changed, and of which items the reader may know.</summary>
    public async Task<(IReadOnlyList<RevisionChanges> Lines, VersionRows Rows)> OfRevisionsAsync(
        ClaimsPrincipal reader, HistorySubject subject, History history, IReadOnlyList<Revision> wanted)
    {
        var rows = await ReadAsync(reader, subject, [.. wanted.SelectMany(revision => HistoryStates.Apart(history, revision.Number - 1, revision.Number)).Distinct()]);
        var lines = new List<RevisionChanges>(wanted.Count);
        foreach (var revision in wanted)
        {
            lines.Add(new(revision, IsOutOfSight(history, revision, rows) ? null : await CompareAsync(subject, history, revision.Number - 1, revision.Number, rows, OfLists)));
        }

        return (lines, rows);
    }

    public static bool IsOutOfSight(History history, Revision step, VersionRows rows) => history.At(step.Number).All(rows.IsOutOfSight);

    private Task<VersionRows> ReadAsync(ClaimsPrincipal reader, HistorySubject subject, IReadOnlyList<Revision> wanted) =>
        versions.ReadAsync(reader, subject.LocalizationSet, wanted);

    private async Task<ItemChanges> CompareAsync(HistorySubject subject, History history, int from, int to, VersionRows rows, DiffOptions? options) =>
        ChangeComparer.Compare(HistoryStates.Between(history, from, to, rows, await facts.BetweenAsync(history, from, to, subject.Edition)), options);
}
