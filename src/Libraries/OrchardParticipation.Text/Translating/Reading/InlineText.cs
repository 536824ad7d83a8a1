using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Translating.Reading;

/// <summary>What around a block limits what may stand in it.</summary>
internal readonly record struct Surroundings(bool InLink, bool IsPreformatted, int Depth);

/// <summary>Reads HTML as the text of one block: of block elements, the text and its formats stay.</summary>
internal static class InlineText
{
    public static List<Token> Read(string? html, Surroundings around, Lexicon lexicon)
    {
        // Whether white space counts is for the block to say; the text alone does not know.
        var fragment = FragmentReader.Read(around.IsPreformatted && !string.IsNullOrEmpty(html) ? $"<pre>{html}</pre>" : html, lexicon);
        var formats = new InlineFormats(lexicon, around);
        var tokens = new List<Token>(fragment.Tokens.Length);
        foreach (var block in fragment.Blocks)
        {
            var (outer, isFirst) = (formats.ChainAround(fragment, block.Node), true);
            foreach (var token in fragment.Tokens.AsSpan(block.Start, block.Count))
            {
                if (lexicon.Vocabulary.KindOf(token.Id) != TokenKind.Empty && formats.Move(token.Format, outer) is { } format)
                {
                    var moved = token with { Format = format };
                    tokens.Add(moved with { Space = SpaceBefore(moved, tokens, isFirst, around, lexicon) });
                    isFirst = false;
                }
            }
        }

        return tokens;
    }

    // Where one block ends and the next begins, a space keeps their words apart; there is none at the ends of a line.
    private static int SpaceBefore(Token token, List<Token> before, bool isFirst, Surroundings around, Lexicon lexicon)
    {
        if (around.IsPreformatted && (!isFirst || before.Count == 0))
        {
            return token.Space;
        }

        // As the readers have it, which keep a space between a line break and an image.
        var beginsLine = before.Count == 0 || IsLineBreak(before[^1], lexicon) && (isFirst || lexicon.Vocabulary.KindOf(token.Id) != TokenKind.Atom);
        return beginsLine || IsLineBreak(token, lexicon) ? Vocabulary.NoSpace
            : isFirst ? Vocabulary.Space
            : Math.Min(token.Space, Vocabulary.Space);
    }

    private static bool IsLineBreak(Token token, Lexicon lexicon) =>
        lexicon.Vocabulary.KindOf(token.Id) == TokenKind.Atom
        && lexicon.Shapes[lexicon.Formats.ShapeOf(token.Format)].Element.Sort == ElementSort.LineBreak;
}
