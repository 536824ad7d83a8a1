using System.Text;

namespace OrchardParticipation.Text.Translating.Aligning;

/// <summary>What can be counted in a text whatever its language.</summary>
internal enum Trait
{
    Characters,
    Sentences,
    Questions,
    Exclamations,
    Colons,
    Brackets,
    Quotes,
    Commas,
    Lines,
    Addresses,
    Numbers,
}

/// <summary>The counts of all blocks of a text, summed from its beginning: those of any stretch are told at once.</summary>
internal sealed class Traits
{
    public static readonly int Count = Enum.GetValues<Trait>().Length;

    private readonly int[] _sums;

    public Traits(IReadOnlyList<TranslatableBlock> blocks)
    {
        _sums = new int[(blocks.Count + 1) * Count];
        for (var block = 0; block < blocks.Count; block++)
        {
            var sums = _sums.AsSpan((block + 1) * Count, Count);
            _sums.AsSpan(block * Count, Count).CopyTo(sums);
            Add(blocks[block], sums);
        }

        Blocks = blocks;
    }

    public IReadOnlyList<TranslatableBlock> Blocks { get; }

    public int Characters => Of(Trait.Characters, 0, Blocks.Count);

    /// <summary>A count in the blocks from one on to before another.</summary>
    public int Of(Trait trait, int from, int to) => _sums[to * Count + (int)trait] - _sums[from * Count + (int)trait];

    private static void Add(TranslatableBlock block, Span<int> sums)
    {
        sums[(int)Trait.Characters] += block.Characters;
        sums[(int)Trait.Addresses] += block.Addresses.Count;
        sums[(int)Trait.Numbers] += Numbers.Of(block.Text).Count();
        for (var position = 0; position < block.Text.Length; position = SentenceBreaks.Next(block.Text, position))
        {
            sums[(int)Trait.Sentences]++;
        }

        foreach (var rune in block.Text.EnumerateRunes())
        {
            if (TraitOf(rune) is { } trait)
            {
                sums[(int)trait]++;
            }
        }
    }

    private static Trait? TraitOf(Rune rune) => rune.Value switch
    {
        '?' or '？' or '؟' or 0x37E => Trait.Questions,
        '!' or '！' => Trait.Exclamations,
        ':' or '：' or ';' or '；' or '؛' => Trait.Colons,
        '(' or '（' or '[' => Trait.Brackets,
        '"' or '“' or '”' or '«' or '»' or '„' or '「' or '」' => Trait.Quotes,
        ',' or '，' or '、' or '،' => Trait.Commas,
        '\n' => Trait.Lines,
        _ => null,
    };
}
