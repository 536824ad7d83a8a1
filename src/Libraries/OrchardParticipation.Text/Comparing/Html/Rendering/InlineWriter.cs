using System.Text;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>Writes tokens with the inline elements around them, opening and closing no more than what differs from one to the next.</summary>
internal sealed class InlineWriter(Lexicon lexicon, StringBuilder output)
{
    private readonly Formats _formats = lexicon.Formats;
    private int _chain;

    /// <summary>The block stands in a link: those of its text are left out, because a link may not stand in a link. Set between texts.</summary>
    public bool IsInLink { get; set; }

    /// <summary>White space stands in the elements that both its neighbours stand in.</summary>
    public void Write(Token token)
    {
        var text = lexicon.Vocabulary.TextOf(token.Id);
        if (token.Format >= 0)
        {
            WriteSpace(token.Space, token.Format);
            Write(text, token.Format, lexicon.Vocabulary.KindOf(token.Id));
            return;
        }

        var position = 0;
        foreach (var (length, chain) in _formats.PartsOf(token.Format))
        {
            if (position == 0)
            {
                WriteSpace(token.Space, chain);
            }

            Write(text.AsSpan(position, length), chain, TokenKind.Word);
            position += length;
        }
    }

    public void Write(ReadOnlySpan<char> text, int chain, TokenKind kind)
    {
        switch (kind)
        {
            case TokenKind.Empty:
                break;
            case TokenKind.Atom:
                MoveTo(_formats.Around(chain));
                output.Append(lexicon.Shapes[_formats.ShapeOf(chain)].OpenTag);
                break;
            default:
                MoveTo(chain);
                HtmlText.Append(output, text);
                break;
        }
    }

    public void WriteSpace(int space, int next)
    {
        if (space != Vocabulary.NoSpace)
        {
            MoveTo(_formats.Common(_chain, next));
            output.Append(lexicon.Vocabulary.TextOf(space));
        }
    }

    public void MoveTo(int chain)
    {
        if (chain == _chain)
        {
            return;
        }

        var common = _formats.Common(_chain, chain);
        for (; _chain != common; _chain = _formats.Around(_chain))
        {
            var element = lexicon.Shapes[_formats.ShapeOf(_chain)].Element;
            output.Append(IsLeftOut(element) ? "" : element.CloseTag);
        }

        Span<int> path = stackalloc int[FragmentBuilder.MostDepth];
        var count = 0;
        for (var at = chain; at != common; at = _formats.Around(at))
        {
            path[count++] = _formats.ShapeOf(at);
        }

        while (count > 0)
        {
            var shape = lexicon.Shapes[path[--count]];
            output.Append(IsLeftOut(shape.Element) ? "" : shape.OpenTag);
        }

        _chain = chain;
    }

    private bool IsLeftOut(Element element) => IsInLink && element.Sort == ElementSort.Link;
}
