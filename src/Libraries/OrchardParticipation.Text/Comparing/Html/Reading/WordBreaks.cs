using System.Text;

namespace OrchardParticipation.Text.Comparing.Html.Reading;

/// <summary>
/// Cuts text into words by the default rules of Unicode Standard Annex 29 (WB3 to WB16), one difference apart: no token begins
/// with white space that collapses, so a mark after a space begins a token instead of joining the space.
/// </summary>
internal static class WordBreaks
{
    /// <summary>Where the token that begins at <paramref name="start"/> ends. Linear in the length of the token.</summary>
    public static int Next(ReadOnlySpan<char> text, int start)
    {
        var last = ClassAt(text, start, out var position);
        var joined = SkipExtenders(text, ref position);
        var (beforeLast, regions) = (WordClass.Other, last == WordClass.Region ? 1 : 0);

        while (position < text.Length)
        {
            var next = ClassAt(text, position, out var after);
            if (last == WordClass.Letter && next == WordClass.Letter)
            {
                // Most tokens are nothing else.
                do
                {
                    position = after;
                }
                while (position < text.Length && ClassAt(text, position, out after) == WordClass.Letter);

                joined = SkipExtenders(text, ref position);
                continue;
            }

            if (joined && next == WordClass.Pictograph
                || Joins(last, next)
                || last == WordClass.Region && next == WordClass.Region && regions % 2 == 1)
            {
                regions += next == WordClass.Region ? 1 : 0;
            }
            else if (!Bridges(last, next) || !Reaches(text, after, last, next))
            {
                return position;
            }

            // WB7a: a quote after a Hebrew letter stays with it even at the end of a word; nothing joins behind it.
            (beforeLast, last) = (last, next);
            position = after;
            joined = SkipExtenders(text, ref position);
            if (IsMiddle(last))
            {
                last = position < text.Length && Resumes(beforeLast, last, ClassAt(text, position, out _)) ? beforeLast : WordClass.Other;
            }
        }

        return position;
    }

    public static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Joins(WordClass last, WordClass next) => last switch
    {
        WordClass.Letter or WordClass.Hebrew or WordClass.Digit => next is WordClass.Letter or WordClass.Hebrew or WordClass.Digit or WordClass.Connector,
        WordClass.Katakana => next is WordClass.Katakana or WordClass.Connector,
        WordClass.Connector => next is WordClass.Letter or WordClass.Hebrew or WordClass.Digit or WordClass.Katakana or WordClass.Connector,
        _ => false,
    };

    private static bool Bridges(WordClass last, WordClass next) => last switch
    {
        WordClass.Hebrew => next is WordClass.MidLetter or WordClass.MidBoth or WordClass.SingleQuote or WordClass.DoubleQuote,
        WordClass.Letter => next is WordClass.MidLetter or WordClass.MidBoth or WordClass.SingleQuote,
        WordClass.Digit => next is WordClass.MidNumber or WordClass.MidBoth or WordClass.SingleQuote,
        _ => false,
    };

    private static bool Reaches(ReadOnlySpan<char> text, int position, WordClass last, WordClass middle)
    {
        if (last == WordClass.Hebrew && middle == WordClass.SingleQuote)
        {
            return true;
        }

        SkipExtenders(text, ref position);
        return position < text.Length && Resumes(last, middle, ClassAt(text, position, out _));
    }

    private static bool Resumes(WordClass last, WordClass middle, WordClass next) => last switch
    {
        WordClass.Digit => next == WordClass.Digit,
        WordClass.Hebrew when middle == WordClass.DoubleQuote => next == WordClass.Hebrew,
        _ => next is WordClass.Letter or WordClass.Hebrew,
    };

    private static bool IsMiddle(WordClass sort) => sort is >= WordClass.MidLetter and <= WordClass.DoubleQuote;

    private static bool SkipExtenders(ReadOnlySpan<char> text, ref int position)
    {
        var joined = false;
        while (position < text.Length && ClassAt(text, position, out var after) is WordClass.Extender or WordClass.Joiner)
        {
            joined = text[position] == '\u200D';
            position = after;
        }

        return joined;
    }

    private static WordClass ClassAt(ReadOnlySpan<char> text, int position, out int after)
    {
        var first = text[position];
        after = position + 1;
        if (char.IsHighSurrogate(first) && after < text.Length && char.IsLowSurrogate(text[after]))
        {
            return WordClasses.Of(char.ConvertToUtf32(first, text[after++]));
        }

        return WordClasses.Of(first);
    }
}
