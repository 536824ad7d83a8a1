using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Contracts;

namespace OrchardParticipation.Revisions.Histories;

/// <summary>Two states of a history, as a reader may see them.</summary>
internal static class HistoryStates
{
    /// <summary>The revisions whose version rows tell the two states apart.</summary>
    public static IReadOnlyList<Revision> Apart(History history, int from, int to)
    {
        var (before, after) = (history.StateAt(from), history.StateAt(to));
        return [.. before.Except(after), .. after.Except(before)];
    }

    /// <param name="history">The whole history.</param>
    /// <param name="from">The number of the older state; 0 is before the first revision.</param>
    /// <param name="to">The number of the newer state.</param>
    /// <param name="rows">At least the rows of <see cref="Apart"/>.</param>
    /// <param name="facts">The facts of both states.</param>
    public static (ItemState Before, ItemState After) Between(
        History history, int from, int to, VersionRows rows, (IReadOnlyList<Fact> Before, IReadOnlyList<Fact> After) facts)
    {
        var (before, after) = LanguagesBetween(history, from, to, rows);
        return (new(before, facts.Before), new(after, facts.After));
    }

    /// <summary>The languages of both states.</summary>
    public static (IReadOnlyList<WrittenVersion> Before, IReadOnlyList<WrittenVersion> After) LanguagesBetween(History history, int from, int to, VersionRows rows)
    {
        var (before, after) = (history.StateAt(from), history.StateAt(to));
        var there = after.Select(state => state.ContentItemId).ToHashSet(StringComparer.Ordinal);

        // A hidden language is not spoken of, but that it was removed is said.
        return (
            [.. before.Where(state => !rows.IsHidden(state) || !there.Contains(state.ContentItemId)).Select(rows.TextOf)],
            [.. after.Where(state => !rows.IsHidden(state)).Select(rows.TextOf)]);
    }
}
