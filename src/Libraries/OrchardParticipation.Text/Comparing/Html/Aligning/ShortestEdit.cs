namespace OrchardParticipation.Text.Comparing.Html.Aligning;

/// <summary>
/// The greedy algorithm of Myers (1986) for sequences that differ in few places, however long they are: it keeps its
/// frontiers, and gives up at <see cref="MostEdits"/> insertions and deletions.
/// </summary>
internal static class ShortestEdit
{
    public const int MostEdits = 96;

    /// <summary>
    /// Sets the matches of the old tokens as a shortest edit pairs them, the first new one being at <paramref name="offset"/>;
    /// false if there is none so short.
    /// </summary>
    public static bool TryFind(ReadOnlySpan<int> old, ReadOnlySpan<int> @new, Span<int> matches, int offset)
    {
        var frontiers = new List<int[]>();
        var frontier = new int[2 * MostEdits + 3];
        const int Middle = MostEdits + 1;
        for (var edits = 0; edits <= MostEdits; edits++)
        {
            frontiers.Add([.. frontier]);
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var i = Down(frontier, diagonal, edits, Middle) ? frontier[Middle + diagonal + 1] : frontier[Middle + diagonal - 1] + 1;
                var j = i - diagonal;
                if (i <= old.Length && j <= @new.Length && j >= 0)
                {
                    var common = old[i..].CommonPrefixLength(@new[j..]);
                    (i, j) = (i + common, j + common);
                }

                frontier[Middle + diagonal] = i;
                if (i == old.Length && j == @new.Length)
                {
                    Report(frontiers, i, j, matches, offset, Middle);
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Down(int[] frontier, int diagonal, int edits, int middle) =>
        diagonal == -edits || diagonal != edits && frontier[middle + diagonal - 1] < frontier[middle + diagonal + 1];

    private static void Report(List<int[]> frontiers, int i, int j, Span<int> matches, int offset, int middle)
    {
        for (var edits = frontiers.Count - 1; edits >= 0; edits--)
        {
            var frontier = frontiers[edits];
            var diagonal = i - j;
            var down = Down(frontier, diagonal, edits, middle);
            var start = edits == 0 ? 0 : down ? frontier[middle + diagonal + 1] : frontier[middle + diagonal - 1] + 1;
            while (i > start)
            {
                matches[--i] = offset + --j;
            }

            if (edits > 0)
            {
                (i, j) = down ? (i, j - 1) : (i - 1, j);
            }
        }
    }
}
