using System.Globalization;
using System.Text;
using OrchardParticipation.Text.Comparing.Html.Reading;
using OrchardParticipation.Text.Comparing.Html.Rendering;

namespace OrchardParticipation.Text.Translating.Reading;

/// <summary>Reads the blocks of a fragment one by one.</summary>
internal sealed class TranslatableReader(Fragment fragment, Lexicon lexicon)
{
    private readonly BlockPlaces _places = new(fragment, lexicon);
    private readonly StringBuilder _output = new();

    /// <summary>None if nobody could translate it: it shows neither text nor an image.</summary>
    public TranslatableBlock? Read(int block)
    {
        var tokens = fragment.TokensOf(block);
        var (text, words, addresses, image) = ReadText(tokens);
        if (!image && !text.EnumerateRunes().Any(IsSeen))
        {
            return null;
        }

        _output.Clear();
        var writer = new InlineWriter(lexicon, _output);
        foreach (var token in tokens)
        {
            writer.Write(token);
        }

        writer.MoveTo(0);
        return new TranslatableBlock(_output.ToString(), text, words, _places.Of(fragment.Blocks[block].Node), addresses);
    }

    private (string Text, int Words, IReadOnlyList<string> Addresses, bool Image) ReadText(ReadOnlySpan<Token> tokens)
    {
        _output.Clear();
        var (words, image, link) = (0, false, 0);
        List<string>? addresses = null;
        foreach (var token in tokens)
        {
            var chain = token.Format >= 0 ? token.Format : lexicon.Formats.PartsOf(token.Format)[0].Chain;
            Visit(chain, ref link, ref addresses);
            _output.Append(lexicon.Vocabulary.TextOf(token.Space));
            var kind = lexicon.Vocabulary.KindOf(token.Id);
            words += kind == TokenKind.Word ? 1 : 0;
            if (kind < TokenKind.Atom)
            {
                _output.Append(lexicon.Vocabulary.TextOf(token.Id));
            }
            else if (kind == TokenKind.Atom)
            {
                var shape = lexicon.Shapes[lexicon.Formats.ShapeOf(chain)];
                var isImage = shape.Element.Sort == ElementSort.Image;
                image |= isImage;
                _output.Append(isImage ? "" : "\n");
                if (isImage && shape.Attribute("src") is { } source)
                {
                    (addresses ??= []).Add(source);
                }
            }
        }

        return (_output.ToString(), words, addresses ?? (IReadOnlyList<string>)[], image);
    }

    // Notes the target of a link once, where it begins.
    private void Visit(int chain, ref int link, ref List<string>? addresses)
    {
        while (chain != 0 && lexicon.Shapes[lexicon.Formats.ShapeOf(chain)].Element.Sort != ElementSort.Link)
        {
            chain = lexicon.Formats.Around(chain);
        }

        if (chain != link && chain != 0 && lexicon.Shapes[lexicon.Formats.ShapeOf(chain)].Attribute("href") is { } target)
        {
            (addresses ??= []).Add(target);
        }

        link = chain;
    }

    private static bool IsSeen(Rune rune) =>
        !Rune.IsWhiteSpace(rune) && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control);
}
