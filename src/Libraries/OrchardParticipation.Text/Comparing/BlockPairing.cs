namespace OrchardParticipation.Text.Comparing;

/// <summary>
/// Finds, among blocks that differ, which new block is an edited old one: the pairs, in order, with the most words in common.
/// </summary>
internal static class BlockPairing
{
    // Below this share of common words, two blocks are two texts and not two versions of one.
    private const double LeastSimilarity = 0.3;

    // Cells of the table below; a larger gap is paired by position.
    private const int MostCells = 10_000;

    public static IEnumerable<(TextBlock? Old, TextBlock? New)> Pair(IReadOnlyList<TextBlock> old, IReadOnlyList<TextBlock> @new)
    {
        // One block against one needs no table: whatever they share, the one took the place of the other.
        if (old.Count == 1 && @new.Count == 1 || (long)old.Count * @new.Count > MostCells)
        {
            return PairByPosition(old, @new);
        }

        var oldWords = old.Select(WordsOf).ToList();
        var newWords = @new.Select(WordsOf).ToList();
        var similarity = new double[old.Count, @new.Count];
        for (var i = 0; i < old.Count; i++)
        {
            for (var j = 0; j < @new.Count; j++)
            {
                similarity[i, j] = SameSort(old[i], @new[j]) ? Similarity(oldWords[i], newWords[j]) : 0;
            }
        }

        return Walk(old, @new, similarity, BestSums(similarity));
    }

    private static IEnumerable<(TextBlock? Old, TextBlock? New)> PairByPosition(
        IReadOnlyList<TextBlock> old, IReadOnlyList<TextBlock> @new)
    {
        for (var i = 0; i < Math.Max(old.Count, @new.Count); i++)
        {
            var (before, after) = (old.ElementAtOrDefault(i), @new.ElementAtOrDefault(i));
            if (before is null || after is null || SameSort(before, after))
            {
                yield return (before, after);
            }
            else
            {
                yield return (before, null);
                yield return (null, after);
            }
        }
    }

    // sums[i, j]: the best total similarity of old blocks from i on with new blocks from j on.
    private static double[,] BestSums(double[,] similarity)
    {
        var (oldCount, newCount) = (similarity.GetLength(0), similarity.GetLength(1));
        var sums = new double[oldCount + 1, newCount + 1];
        for (var i = oldCount - 1; i >= 0; i--)
        {
            for (var j = newCount - 1; j >= 0; j--)
            {
                var skip = Math.Max(sums[i + 1, j], sums[i, j + 1]);
                sums[i, j] = similarity[i, j] < LeastSimilarity ? skip : Math.Max(skip, similarity[i, j] + sums[i + 1, j + 1]);
            }
        }

        return sums;
    }

    private static IEnumerable<(TextBlock? Old, TextBlock? New)> Walk(
        IReadOnlyList<TextBlock> old, IReadOnlyList<TextBlock> @new, double[,] similarity, double[,] sums)
    {
        var (i, j) = (0, 0);
        while (i < old.Count && j < @new.Count)
        {
            if (similarity[i, j] >= LeastSimilarity && sums[i, j] == similarity[i, j] + sums[i + 1, j + 1])
            {
                yield return (old[i++], @new[j++]);
            }
            else if (sums[i, j] == sums[i + 1, j])
            {
                yield return (old[i++], null);
            }
            else
            {
                yield return (null, @new[j++]);
            }
        }

        for (; i < old.Count; i++)
        {
            yield return (old[i], null);
        }

        for (; j < @new.Count; j++)
        {
            yield return (null, @new[j]);
        }
    }

    private static bool SameSort(TextBlock old, TextBlock @new) => old.Kind == @new.Kind && old.Level == @new.Level;

    private static Dictionary<string, int> WordsOf(TextBlock block) =>
        Tokens.Split(block.Text).Where(Tokens.IsWord).GroupBy(word => word).ToDictionary(words => words.Key, words => words.Count());

    // Dice's coefficient over bags of words.
    private static double Similarity(Dictionary<string, int> old, Dictionary<string, int> @new)
    {
        var (fewer, more) = old.Count < @new.Count ? (old, @new) : (@new, old);
        var common = fewer.Sum(word => Math.Min(word.Value, more.GetValueOrDefault(word.Key)));
        var total = old.Values.Sum() + @new.Values.Sum();
        return total == 0 ? 0 : 2.0 * common / total;
    }
}
