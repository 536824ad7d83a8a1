using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Translating;

/// <summary>Into which blocks the tokens of an old block went.</summary>
internal sealed class SharedWords
{
    private readonly HtmlComparison _comparison;
    private readonly int[] _blockOf;

    public SharedWords(HtmlComparison comparison)
    {
        _comparison = comparison;
        _blockOf = new int[comparison.New.Tokens.Length];
        for (var block = 0; block < comparison.New.Blocks.Length; block++)
        {
            var (_, start, count) = comparison.New.Blocks[block];
            Array.Fill(_blockOf, block, start, count);
        }
    }

    /// <summary>The new blocks in their order, each with how many words or signs of the old one it has.</summary>
    public IReadOnlyList<(int Block, int Tokens)> Of(int oldBlock)
    {
        var (_, start, count) = _comparison.Old.Blocks[oldBlock];
        var counts = new SortedDictionary<int, int>();
        foreach (var token in _comparison.NewTokens.Slice(start, count))
        {
            if (token >= 0 && _comparison.Lexicon.Vocabulary.KindOf(_comparison.New.Tokens[token].Id) != TokenKind.Empty)
            {
                counts[_blockOf[token]] = counts.GetValueOrDefault(_blockOf[token]) + 1;
            }
        }

        return [.. counts.Select(pair => (pair.Key, pair.Value))];
    }
}
