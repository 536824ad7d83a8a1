namespace OrchardParticipation.Bench.Diff;

/// <summary>The fewest insertions and deletions that make one list of the other: Myers' greedy algorithm without limits, for its number only.</summary>
internal static class Optimum
{
    public static int Of(IReadOnlyList<string> old, IReadOnlyList<string> @new)
    {
        var ids = new Dictionary<string, int>(StringComparer.Ordinal);
        var (one, other) = (Numbers(old, ids), Numbers(@new, ids));
        var most = one.Length + other.Length;
        var frontier = new int[2 * most + 3];
        for (var edits = 0; edits <= most; edits++)
        {
            for (var diagonal = -edits; diagonal <= edits; diagonal += 2)
            {
                var at = most + 1 + diagonal;
                var i = diagonal == -edits || diagonal != edits && frontier[at - 1] < frontier[at + 1] ? frontier[at + 1] : frontier[at - 1] + 1;
                while (i < one.Length && i - diagonal < other.Length && i - diagonal >= 0 && one[i] == other[i - diagonal])
                {
                    i++;
                }

                frontier[at] = i;
                if (i >= one.Length && i - diagonal >= other.Length)
                {
                    return edits;
                }
            }
        }

        return most;
    }

    private static int[] Numbers(IReadOnlyList<string> tokens, Dictionary<string, int> ids) =>
        [.. tokens.Select(token => ids.TryGetValue(token, out var id) ? id : ids[token] = ids.Count)];
}
