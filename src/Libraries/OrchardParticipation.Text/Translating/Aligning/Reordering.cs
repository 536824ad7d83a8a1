namespace OrchardParticipation.Text.Translating.Aligning;

/// <summary>
/// Finds blocks that a translation has elsewhere: of those that found no partner in the order of the texts, or one that hardly
/// fits, the likeliest pairs, one after the other.
/// </summary>
internal sealed class Reordering(Traits source, Traits translation, AnchorMatches anchors, double ratio)
{
    // What is gained must outweigh that blocks are seldom moved, and that of many pairs some look alike by chance.
    private const int Rarity = 7 * Nats.One;

    // More pairs than that are tried only where they share an anchor.
    private const int MostPairs = 250_000;

    private readonly PairGains _gains = new(source, translation, ratio);
    private readonly Dictionary<int, (int Other, int Gain)> _sources = [];
    private readonly Dictionary<int, (int Other, int Gain)> _translations = [];

    /// <summary>The stretches with those pairs taken out of their order, which stay in the order of the source where it has a say.</summary>
    public List<Stretch> Apply(List<Stretch> path)
    {
        var stretches = new List<Stretch>(path.Count);
        foreach (var stretch in path)
        {
            if (!TakeCandidate(stretch))
            {
                stretches.Add(stretch);
            }
        }

        foreach (var (block, other, gain) in Candidates())
        {
            var (left, right) = (_sources[block], _translations[other]);
            var lost = Before(left) + (left.Other == other ? 0 : Before(right));
            if (left.Other != other && gain - lost > Rarity && gain > 0)
            {
                Part(left.Other, _translations);
                Part(right.Other, _sources);
                (_sources[block], _translations[other]) = ((other, gain), (block, gain));
            }
        }

        stretches.AddRange(_sources.Select(pair => pair.Value.Other < 0
            ? new Stretch(pair.Key, pair.Key + 1, 0, 0)
            : new Stretch(pair.Key, pair.Key + 1, pair.Value.Other, pair.Value.Other + 1)));
        stretches.AddRange(_translations.Where(pair => pair.Value.Other < 0).Select(pair => new Stretch(0, 0, pair.Key, pair.Key + 1)));
        return stretches;
    }

    private bool TakeCandidate(Stretch stretch)
    {
        if (stretch.IsPair)
        {
            var gain = Gain(stretch.From, stretch.OtherFrom);
            if (gain >= Nats.One)
            {
                return false;
            }

            _sources[stretch.From] = (stretch.OtherFrom, gain);
            _translations[stretch.OtherFrom] = (stretch.From, gain);
            return true;
        }

        if (stretch.From == stretch.To)
        {
            _translations[stretch.OtherFrom] = (-1, -OrderedPath.Alone);
            return true;
        }

        if (stretch.OtherFrom == stretch.OtherTo)
        {
            _sources[stretch.From] = (-1, -OrderedPath.Alone);
            return true;
        }

        return false;
    }

    // The best first; of equals, that of the earlier block.
    private List<(int Block, int Other, int Gain)> Candidates()
    {
        var all = (long)_sources.Count * _translations.Count <= MostPairs;
        var pairs = all
            ? _sources.Keys.SelectMany(block => _translations.Keys.Select(other => (Block: block, Other: other)))
            : _sources.Keys.SelectMany(block => anchors.Of(block).ToArray().Where(pair => _translations.ContainsKey(pair.Block)).Select(pair => (Block: block, Other: pair.Block)));
        return [.. pairs.Select(pair => (pair.Block, pair.Other, Gain: Gain(pair.Block, pair.Other)))
            .Where(pair => pair.Gain > 0)
            .OrderByDescending(pair => pair.Gain).ThenBy(pair => pair.Block).ThenBy(pair => pair.Other)];
    }

    private static int Before((int Other, int Gain) partner) => partner.Other < 0 ? -OrderedPath.Alone : partner.Gain + OrderedPath.Alone;

    private static void Part(int block, Dictionary<int, (int Other, int Gain)> side)
    {
        if (block >= 0)
        {
            side[block] = (-1, -OrderedPath.Alone);
        }
    }

    private int Gain(int block, int other) =>
        _gains.Of(block, block + 1, other, other + 1) + anchors.Of(block, other)
        + PlaceGains.Of(source.Blocks[block].Place, translation.Blocks[other].Place);
}
