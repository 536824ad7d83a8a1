using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Contracts;

namespace OrchardParticipation.Revisions.Histories;

/// <summary>The two states around a revision, as a reader may see them.</summary>
internal static class HistoryStates
{
    /// <param name="history">The whole history.</param>
    /// <param name="revision">The revision between the two states.</param>
    /// <param name="rows">At least the rows that the revision names.</param>
    /// <param name="factsAt">The facts at a number.</param>
    public static (ItemState Before, ItemState After) Around(
        History history, Revision revision, VersionRows rows, Func<int, IReadOnlyList<Fact>> factsAt) =>
        (At(history, revision.Number - 1, revision, rows, factsAt), At(history, revision.Number, revision, rows, factsAt));

    private static ItemState At(
        History history, int number, Revision revision, VersionRows rows, Func<int, IReadOnlyList<Fact>> factsAt)
    {
        // A hidden language is not spoken of, but for the revision that says that it was removed.
        var languages = history.StateAt(number)
            .Where(state => !rows.IsHidden(state) || state.ContentItemId == revision.ContentItemId)
            .Select(rows.TextOf);

        return new ItemState([.. languages], factsAt(number));
    }
}
