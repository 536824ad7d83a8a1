namespace OrchardParticipation.Text.Translating.Aligning;

/// <summary>
/// What speaks for it that a stretch of the translation says what a stretch of the source says: the logarithm of how much
/// likelier these lengths, counts and places are in a translation than in any two texts. More is better.
/// </summary>
/// <remarks>
/// Lengths as in Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational Linguistics 19
/// (1993): characters of the translation are normally distributed around those of the source times a ratio, with 6.8 of
/// variance for each character, here with a floor, and against a background, so that nothing and something can be compared.
/// </remarks>
internal sealed class PairGains(Traits source, Traits translation, double ratio)
{
    private const double VariancePerCharacter = 6.8;
    private const double LeastVariance = 0.01;

    // How much lengths of unrelated blocks differ: by the factor two, more or less.
    private static readonly double _backgroundDeviation = Math.Log(2);

    private const int WorstLength = -8 * Nats.One;

    private static readonly TraitWeight[] _weights =
    [
        new(Trait.Questions, Equal: 1.5, Absent: 0.1, Differing: 1.2),
        new(Trait.Exclamations, Equal: 1.2, Absent: 0, Differing: 0.7),
        new(Trait.Colons, Equal: 0.9, Absent: 0.05, Differing: 0.6),
        new(Trait.Brackets, Equal: 1.4, Absent: 0.05, Differing: 0.9),
        new(Trait.Quotes, Equal: 1, Absent: 0, Differing: 0.4),
        new(Trait.Lines, Equal: 1, Absent: 0, Differing: 0.7),
        new(Trait.Addresses, Equal: 1.5, Absent: 0.05, Differing: 1.5),
        new(Trait.Numbers, Equal: 1, Absent: 0.1, Differing: 0.8),
    ];

    /// <summary>Of the source's blocks from one on to before another, and the translation's.</summary>
    public int Of(int from, int to, int otherFrom, int otherTo)
    {
        var gain = LengthGain(Source(Trait.Characters), Translation(Trait.Characters));
        // Far too long or short: what else there is cannot make up for it, and most stretches are like that.
        if (gain <= WorstLength / 2 && to - from + otherTo - otherFrom > 2)
        {
            return gain;
        }

        foreach (var weight in _weights)
        {
            gain += weight.Gain(Source(weight.Trait), Translation(weight.Trait));
        }

        return gain + FrequentGain(Trait.Sentences, 0.6, 1.6) + FrequentGain(Trait.Commas, 0.35, 0.5);

        int Source(Trait trait) => source.Of(trait, from, to);
        int Translation(Trait trait) => translation.Of(trait, otherFrom, otherTo);

        // What every text has many of differs by chance, the more the more there are.
        int FrequentGain(Trait trait, double most, double slope)
        {
            var (one, other) = (Source(trait), Translation(trait));
            double difference = one - other;
            return Math.Max(-2 * Nats.One, Nats.Of(most - slope * difference * difference / (one + other + 1)));
        }
    }

    private int LengthGain(int characters, int others)
    {
        var expected = characters * ratio;
        var variance = LeastVariance + VariancePerCharacter / (2 + (expected + others) / 2);
        var difference = Math.Log((others + 2) / (expected + 2));
        var gain = Math.Log(_backgroundDeviation / Math.Sqrt(variance)) - difference * difference / (2 * variance);
        return Math.Max(WorstLength, Nats.Of(Math.Min(2.5, gain)));
    }

    private readonly record struct TraitWeight(Trait Trait, double Equal, double Absent, double Differing)
    {
        private readonly int _equal = Nats.Of(Equal);
        private readonly int _absent = Nats.Of(Absent);
        private readonly int _differing = Nats.Of(Differing);

        public int Gain(int one, int other) =>
            one == other ? one == 0 ? _absent : _equal : -_differing * Math.Min(2, Math.Abs(one - other));
    }
}
