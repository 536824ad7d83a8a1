namespace OrchardParticipation.Text.Comparing.Html.Aligning;

/// <summary>
/// The heaviest increasing subsequence: of pairs in the order of their old places, those that also stand in the order of
/// their new ones and weigh most together. n log n, by a Fenwick tree of best weights over the ranks of the places.
/// </summary>
internal static class HeaviestChain
{
    /// <param name="places">The new places, each once, in the order of the old ones.</param>
    /// <param name="weights">What each pair weighs; at least 1.</param>
    public static bool[] Find(ReadOnlySpan<int> places, ReadOnlySpan<long> weights)
    {
        var ordered = places.ToArray();
        Array.Sort(ordered);
        var best = new long[places.Length + 1];
        var last = new int[places.Length + 1];
        var before = new int[places.Length];
        var totals = new long[places.Length];
        var (top, end) = (0L, -1);
        for (var i = 0; i < places.Length; i++)
        {
            var rank = Array.BinarySearch(ordered, places[i]);
            var (sum, previous) = (0L, -1);
            for (var at = rank; at > 0; at &= at - 1)
            {
                if (best[at] > sum)
                {
                    (sum, previous) = (best[at], last[at]);
                }
            }

            (before[i], totals[i]) = (previous, sum + weights[i]);
            for (var at = rank + 1; at <= places.Length; at += at & -at)
            {
                if (totals[i] > best[at])
                {
                    (best[at], last[at]) = (totals[i], i);
                }
            }

            if (totals[i] > top)
            {
                (top, end) = (totals[i], i);
            }
        }

        var chosen = new bool[places.Length];
        for (; end >= 0; end = before[end])
        {
            chosen[end] = true;
        }

        return chosen;
    }
}
