using System.Runtime.InteropServices;
using System.Text;
using OrchardParticipation.Text.Comparing.Html.Reading;
using OrchardParticipation.Text.Comparing.Html.Rendering;

namespace OrchardParticipation.Text.Translating;

/// <summary>Numbers the sentences of both sides: equal numbers, equal words and formats.</summary>
internal sealed class SentenceNumbers(Lexicon lexicon)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();

    public int[] Of(Fragment fragment, Range blocks)
    {
        var numbers = new List<int>();
        foreach (var block in fragment.Blocks.AsSpan(blocks))
        {
            Add(fragment.Tokens.AsSpan(block.Start, block.Count), numbers);
        }

        return [.. numbers];
    }

    private void Add(ReadOnlySpan<Token> tokens, List<int> numbers)
    {
        var ends = EndsOfTokens(tokens);
        var text = _text.ToString();
        for (var (first, position) = (0, 0); first < tokens.Length;)
        {
            position = SentenceBreaks.Next(text, position);
            var end = first;
            while (end < tokens.Length && (ends[end] <= position || position == text.Length))
            {
                end++;
            }

            if (end > first)
            {
                numbers.Add(NumberOf(tokens[first..end]));
            }

            first = end;
        }
    }

    private int[] EndsOfTokens(ReadOnlySpan<Token> tokens)
    {
        _text.Clear();
        var ends = new int[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            var kind = lexicon.Vocabulary.KindOf(tokens[i].Id);
            _text.Append(lexicon.Vocabulary.TextOf(tokens[i].Space));
            _text.Append(kind < TokenKind.Atom ? lexicon.Vocabulary.TextOf(tokens[i].Id) : IsLineBreak(tokens[i]) ? "\n" : "\uFFFC");
            ends[i] = _text.Length;
        }

        return ends;
    }

    private int NumberOf(ReadOnlySpan<Token> tokens)
    {
        _text.Clear();
        var writer = new InlineWriter(lexicon, _text);
        // A sentence is the same with a space before it or without.
        writer.Write(tokens[0] with { Space = Vocabulary.NoSpace });
        foreach (var token in tokens[1..])
        {
            writer.Write(token);
        }

        writer.MoveTo(0);
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, _text.ToString(), out var known);
        return known ? number : number = _numbers.Count;
    }

    private bool IsLineBreak(Token token) =>
        lexicon.Vocabulary.KindOf(token.Id) == TokenKind.Atom && lexicon.Shapes[lexicon.Formats.ShapeOf(token.Format)].Element.Sort == ElementSort.LineBreak;
}
