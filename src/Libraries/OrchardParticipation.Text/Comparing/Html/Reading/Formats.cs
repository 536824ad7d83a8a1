namespace OrchardParticipation.Text.Comparing.Html.Reading;

/// <summary>A stretch of a token with one format, for a token that has several.</summary>
internal readonly record struct FormatPart(int Length, int Chain);

/// <summary>
/// The inline elements around tokens, of both sides, each chain of them once: equal numbers, equal formats. A chain is its
/// last element and the chain around it; 0 is none. Negative numbers are tokens with more than one chain.
/// </summary>
internal sealed class Formats
{
    private readonly Dictionary<(int Around, int Shape), int> _ids = [];
    private readonly List<(int Around, int Shape, int Depth)> _chains = [(0, -1, 0)];
    private readonly List<FormatPart[]> _mixed = [[]];
    private readonly Dictionary<FormatPart[], int> _mixedIds = new(new SameParts());
    private readonly Dictionary<FormatPart[], int>.AlternateLookup<ReadOnlySpan<FormatPart>> _mixedBySpan;

    public Formats() => _mixedBySpan = _mixedIds.GetAlternateLookup<ReadOnlySpan<FormatPart>>();

    public int Of(int around, int shape)
    {
        if (!_ids.TryGetValue((around, shape), out var id))
        {
            id = _chains.Count;
            _chains.Add((around, shape, _chains[around].Depth + 1));
            _ids.Add((around, shape), id);
        }

        return id;
    }

    public int Of(ReadOnlySpan<FormatPart> parts)
    {
        if (!_mixedBySpan.TryGetValue(parts, out var id))
        {
            id = -_mixed.Count;
            _mixed.Add([.. parts]);
            _mixedIds.Add(_mixed[^1], id);
        }

        return id;
    }

    public int Around(int chain) => _chains[chain].Around;

    public int ShapeOf(int chain) => _chains[chain].Shape;

    public int DepthOf(int chain) => _chains[chain].Depth;

    public ReadOnlySpan<FormatPart> PartsOf(int mixed) => _mixed[-mixed];

    /// <summary>The elements of a chain, the outermost first.</summary>
    public int[] ShapesOf(int chain)
    {
        var shapes = new int[DepthOf(chain)];
        for (; chain != 0; chain = Around(chain))
        {
            shapes[DepthOf(chain) - 1] = ShapeOf(chain);
        }

        return shapes;
    }

    /// <summary>What two chains have in common from the outermost element on.</summary>
    public int Common(int one, int other)
    {
        while (DepthOf(one) > DepthOf(other))
        {
            one = Around(one);
        }

        while (DepthOf(other) > DepthOf(one))
        {
            other = Around(other);
        }

        while (one != other)
        {
            (one, other) = (Around(one), Around(other));
        }

        return one;
    }

    private sealed class SameParts : IEqualityComparer<FormatPart[]>, IAlternateEqualityComparer<ReadOnlySpan<FormatPart>, FormatPart[]>
    {
        public bool Equals(FormatPart[]? one, FormatPart[]? other) => one.AsSpan().SequenceEqual(other);

        public bool Equals(ReadOnlySpan<FormatPart> one, FormatPart[] other) => one.SequenceEqual(other);

        public int GetHashCode(FormatPart[] parts) => GetHashCode(parts.AsSpan());

        public int GetHashCode(ReadOnlySpan<FormatPart> parts)
        {
            var hash = 17;
            foreach (var (length, chain) in parts)
            {
                hash = (hash * 31 + length) * 31 + chain;
            }

            return hash;
        }

        public FormatPart[] Create(ReadOnlySpan<FormatPart> parts) => parts.ToArray();
    }
}
