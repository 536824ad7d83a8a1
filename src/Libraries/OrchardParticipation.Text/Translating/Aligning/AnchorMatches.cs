using System.Runtime.InteropServices;

namespace OrchardParticipation.Text.Translating.Aligning;

/// <summary>How much the anchors that two blocks share say for it that one is the translation of the other. Linear in both texts.</summary>
internal sealed class AnchorMatches
{
    // What is in more blocks than that tells little, and the pairs would grow with the square.
    private const int MostBlocks = 16;

    // A name in one block of a short text is as rare as in one of a long text.
    private const int FewestForRarity = 40;

    private const int MostForPair = 14 * Nats.One;

    private readonly (int Block, int Weight)[][] _rows;

    public AnchorMatches(IReadOnlyList<TranslatableBlock> source, IReadOnlyList<TranslatableBlock> translation)
    {
        var blocksOf = new Dictionary<string, (List<int> Source, List<int> Translation)>(StringComparer.Ordinal);
        Collect(source, blocksOf, ofSource: true);
        Collect(translation, blocksOf, ofSource: false);

        var rows = new Dictionary<int, int>[source.Count];
        var blocks = Math.Max(FewestForRarity, Math.Max(source.Count, translation.Count));
        foreach (var (anchor, (sources, translations)) in blocksOf)
        {
            if (sources.Count > MostBlocks || translations.Count > MostBlocks || translations.Count == 0)
            {
                continue;
            }

            var weight = WeightOf(anchor, (double)blocks / Math.Max(sources.Count, translations.Count));
            foreach (var block in sources)
            {
                foreach (var other in translations)
                {
                    ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(rows[block] ??= [], other, out _);
                    sum = Math.Min(sum + weight, MostForPair);
                }
            }
        }

        _rows = Array.ConvertAll(rows, row => row is null ? [] : row.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)).ToArray());
    }

    /// <summary>The blocks of the translation that share anchors with a block of the source, in their order.</summary>
    public ReadOnlySpan<(int Block, int Weight)> Of(int source) => _rows[source];

    public int Of(int source, int translation)
    {
        foreach (var (block, weight) in _rows[source])
        {
            if (block == translation)
            {
                return weight;
            }
        }

        return 0;
    }

    // The chance that a translation keeps it against the chance that any block has it.
    private static int WeightOf(string anchor, double rarity)
    {
        var weight = Nats.Of(Math.Log(0.85 * rarity));
        return Math.Max(0, anchor.StartsWith(Anchors.CommonWord, StringComparison.Ordinal) || anchor.Length == 2 ? weight / 2 : weight);
    }

    private static void Collect(IReadOnlyList<TranslatableBlock> blocks, Dictionary<string, (List<int> Source, List<int> Translation)> blocksOf, bool ofSource)
    {
        for (var block = 0; block < blocks.Count; block++)
        {
            foreach (var anchor in Anchors.Of(blocks[block]))
            {
                ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(blocksOf, anchor, out var known);
                if (!known)
                {
                    if (!ofSource)
                    {
                        // Words of one language only are most of the words: they are not kept.
                        blocksOf.Remove(anchor);
                        continue;
                    }

                    found = ([], []);
                }

                (ofSource ? found.Source : found.Translation).Add(block);
            }
        }
    }
}
