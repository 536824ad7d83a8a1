using OrchardParticipation.Text.Translating.Aligning;

namespace OrchardParticipation.Text.Translating;

/// <summary>Blocks of a source and blocks of its translation that say the same; of none on one side, the other side has no counterpart.</summary>
/// <param name="Source">Their numbers, ascending.</param>
/// <param name="Translation">Their numbers, ascending.</param>
public sealed record BlockGroup(IReadOnlyList<int> Source, IReadOnlyList<int> Translation);

/// <summary>Tells which blocks of a text are which blocks of its translation into another language, without knowing either language.</summary>
/// <remarks>
/// <para>
/// The likeliest way through both texts by dynamic programming on lengths in characters (Gale and Church 1993), with what a
/// translation keeps: the kinds and places of blocks, the number of sentences, questions, brackets and the like, and anchors:
/// numbers, addresses, names and words that are the same in both. One block may stand for up to four neighbours. Blocks
/// without a fitting partner are then looked for elsewhere. The ratio of lengths is that of both texts, or one where that fits
/// better, and once more that of the pairs that were found.
/// </para>
/// <para>
/// Each block is in one group. Texts of up to some 1,000 blocks are compared as a whole; of longer ones, those blocks that are
/// about as far from the beginning, a million pairs, or eight for each block if that is more. No recursion, no state; the
/// result depends on the input alone. It is likely and not certain: without anchors, lengths decide.
/// </para>
/// </remarks>
public static class BlockAlignment
{
    private const double MostRatio = 8;

    // Beyond it, one of the scripts is terse, or one text has much that the other has not.
    private const double UsualRatio = 1.5;

    // Fewer pairs than that say less of the ratio than the texts do.
    private const int FewestPairs = 3;

    /// <summary>Groups in the order of the source; what only the translation has stands behind what it follows there.</summary>
    public static IReadOnlyList<BlockGroup> Align(IReadOnlyList<TranslatableBlock> source, IReadOnlyList<TranslatableBlock> translation)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(translation);
        var (one, other) = (new Traits(source), new Traits(translation));
        var anchors = new AnchorMatches(source, translation);
        var ratio = Ratio(one.Characters, other.Characters);
        var (path, total) = Find(ratio);
        if (ratio is < 1 / UsualRatio or > UsualRatio && Find(1) is var usual && usual.Total > total)
        {
            (ratio, path) = (1, usual.Path);
        }

        if (RatioOf(path, one, other) is { } found)
        {
            ratio = found;
            path = Find(ratio).Path;
        }

        return InOrder(new Reordering(one, other, anchors, ratio).Apply(path));

        (List<Stretch> Path, long Total) Find(double ratio)
        {
            var ordered = new OrderedPath(one, other, anchors, ratio);
            return (ordered.Find(), ordered.Total);
        }
    }

    private static double Ratio(double characters, double others) => Math.Clamp((others + 1) / (characters + 1), 1 / MostRatio, MostRatio);

    // The median of the pairs: what one text has more than the other does not count.
    private static double? RatioOf(List<Stretch> path, Traits source, Traits translation)
    {
        var ratios = path.Where(stretch => stretch.IsPair).Select(stretch => Ratio(
            source.Of(Trait.Characters, stretch.From, stretch.To), translation.Of(Trait.Characters, stretch.OtherFrom, stretch.OtherTo))).Order().ToList();
        return ratios.Count < FewestPairs ? null : ratios[ratios.Count / 2];
    }

    private static List<BlockGroup> InOrder(List<Stretch> stretches)
    {
        // Behind the group of the block before it in the translation.
        stretches.Sort((one, other) => one.OtherFrom.CompareTo(other.OtherFrom));
        var keys = new List<(int Source, int Translation)>();
        var last = -1;
        foreach (var stretch in stretches)
        {
            last = stretch.From == stretch.To ? last : stretch.OtherFrom == stretch.OtherTo ? last : stretch.From;
            keys.Add(stretch.From == stretch.To ? (last, 1 + stretch.OtherFrom) : (stretch.From, 0));
        }

        return [.. stretches.Zip(keys).OrderBy(pair => pair.Second).Select(pair => new BlockGroup(
            [.. Enumerable.Range(pair.First.From, pair.First.To - pair.First.From)],
            [.. Enumerable.Range(pair.First.OtherFrom, pair.First.OtherTo - pair.First.OtherFrom)]))];
    }
}
