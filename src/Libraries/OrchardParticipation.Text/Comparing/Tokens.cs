using System.Globalization;
using System.Text;

namespace OrchardParticipation.Text.Comparing;

/// <summary>Cuts text into words, stretches of white space and single signs. The tokens in order make up the text again.</summary>
internal static class Tokens
{
    private enum Sort
    {
        Word,
        Space,
        Sign,
    }

    public static List<string> Split(string text)
    {
        var tokens = new List<string>(text.Length / 4);
        var start = 0;
        var previous = Sort.Sign;

        for (var position = 0; position < text.Length;)
        {
            // A lone surrogate decodes as an invalid sign of one unit: it passes through untouched.
            _ = Rune.DecodeFromUtf16(text.AsSpan(position), out var rune, out var length);
            var sort = SortOf(rune, previous);
            if (position > start && (sort != previous || sort == Sort.Sign))
            {
                tokens.Add(text[start..position]);
                start = position;
            }

            previous = sort;
            position += length;
        }

        if (start < text.Length)
        {
            tokens.Add(text[start..]);
        }

        return tokens;
    }

    public static bool IsWord(string token) => token.EnumerateRunes().Any(Rune.IsLetterOrDigit);

    private static Sort SortOf(Rune rune, Sort previous) =>
        Rune.IsWhiteSpace(rune) ? Sort.Space
        // Scripts that put no space between words: a sign each, or a changed word would mark the whole sentence.
        : IsIdeographic(rune) ? Sort.Sign
        : Rune.IsLetterOrDigit(rune) ? Sort.Word
        : previous == Sort.Word && JoinsWords(rune) ? Sort.Word
        : Sort.Sign;

    private static bool JoinsWords(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
        or UnicodeCategory.ConnectorPunctuation or UnicodeCategory.Format;

    private static bool IsIdeographic(Rune rune) => rune.Value is
        (>= 0x0E00 and <= 0x0EFF) // Thai, Lao
        or (>= 0x1780 and <= 0x17FF) // Khmer
        or (>= 0x3040 and <= 0x30FF) // Kana
        or (>= 0x3400 and <= 0x9FFF) // Han
        or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x20000 and <= 0x3FFFF);
}
