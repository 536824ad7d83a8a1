namespace EmbeddedOrchard.Recipes.Moving;

/// <summary>The sum that an archive keeps of each of its files.</summary>
internal struct Crc32()
{
    private static readonly uint[] _table = [.. Enumerable.Range(0, 256).Select(value => Enumerable.Range(0, 8).Aggregate((uint)value, (sum, _) => (sum & 1) != 0 ? (sum >> 1) ^ 0xEDB88320 : sum >> 1))];

    private uint _sum = uint.MaxValue;

    public readonly uint Value => ~_sum;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            _sum = _table[(byte)(_sum ^ one)] ^ (_sum >> 8);
        }
    }
}
