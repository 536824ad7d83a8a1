using System.Globalization;
using System.Text;

namespace OrchardParticipation.Text.Translating;

/// <summary>
/// Cuts text into sentences by the default rules of Unicode Standard Annex 29 (SB1 to SB998), with properties derived from
/// general categories, for .NET has no table of them. One difference: an ellipsis ends a sentence as a full stop does.
/// </summary>
internal static class SentenceBreaks
{
    private enum Sort
    {
        Other,
        Extender,
        Separator,
        Space,
        Lower,
        Upper,
        Letter,
        Digit,
        Stop,
        End,
        Continues,
        Closes,
    }

    /// <summary>Where the sentence that begins at <paramref name="start"/> ends, with the spaces after it. Linear over a whole text.</summary>
    public static int Next(ReadOnlySpan<char> text, int start)
    {
        var before = Sort.Other;
        for (var position = start; position < text.Length;)
        {
            var sort = SortAt(text, position, out var after);
            if (sort == Sort.Separator)
            {
                return after;
            }

            position = after;
            if (sort is Sort.Stop or Sort.End)
            {
                if (Ends(text, ref position, sort, before))
                {
                    return position;
                }

                before = Sort.Other;
            }
            else if (sort != Sort.Extender)
            {
                before = sort;
            }
        }

        return text.Length;
    }

    // After a terminator, at which the position is: whether what follows is another sentence, and then where.
    private static bool Ends(ReadOnlySpan<char> text, ref int position, Sort terminator, Sort before)
    {
        var after = Skip(text, position, Sort.Extender);
        var next = after < text.Length ? SortAt(text, after, out _) : Sort.Other;
        if (terminator == Sort.Stop && (next == Sort.Digit || before is Sort.Upper or Sort.Lower && next == Sort.Upper))
        {
            return false;
        }

        after = Skip(text, after, Sort.Closes);
        after = Skip(text, after, Sort.Space);
        if (after == text.Length)
        {
            position = after;
            return true;
        }

        next = SortAt(text, after, out var behind);
        if (next is Sort.Stop or Sort.End or Sort.Continues || terminator == Sort.Stop && LowerFollows(text, after))
        {
            return false;
        }

        position = next == Sort.Separator ? behind : after;
        return true;
    }

    // SB8. It looks no further than the next terminator, from which the next look begins.
    private static bool LowerFollows(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length)
        {
            var sort = SortAt(text, position, out position);
            if (sort is Sort.Lower or Sort.Upper or Sort.Letter or Sort.Separator or Sort.Stop or Sort.End)
            {
                return sort == Sort.Lower;
            }
        }

        return false;
    }

    private static int Skip(ReadOnlySpan<char> text, int position, Sort skipped)
    {
        while (position < text.Length && SortAt(text, position, out var after) is var sort && (sort == skipped || sort == Sort.Extender))
        {
            position = after;
        }

        return position;
    }

    private static Sort SortAt(ReadOnlySpan<char> text, int position, out int after)
    {
        Rune.DecodeFromUtf16(text[position..], out var rune, out var length);
        after = position + length;
        return rune.Value switch
        {
            '\n' or 0x85 or 0x2028 or 0x2029 => Sort.Separator,
            '\r' => Sort.Space,
            '.' or 0x2024 or 0x2026 or 0xFE19 or 0xFE52 or 0xFF0E => Sort.Stop,
            '!' or '?' or 0x589 or 0x61D or 0x61E or 0x61F or 0x6D4 or (>= 0x700 and <= 0x702) or 0x7F9 or 0x964 or 0x965 or 0x104A or 0x104B
                or 0x1362 or 0x1367 or 0x1368 or 0x166E or 0x17D4 or 0x17D5 or 0x1803 or 0x1809 or 0x203C or 0x203D or (>= 0x2047 and <= 0x2049)
                or 0x3002 or 0xA92F or 0xABEB or 0xFE12 or 0xFE15 or 0xFE16 or 0xFE56 or 0xFE57 or 0xFF01 or 0xFF1F or 0xFF61 => Sort.End,
            ',' or '-' or ':' or ';' or 0x37E or 0x55D or 0x60C or 0x60D or 0x7F8 or 0x1802 or 0x1808 or 0x2013 or 0x2014 or 0x3001
                or (>= 0xFE10 and <= 0xFE14) or 0xFE31 or 0xFE32 or 0xFE50 or 0xFE51 or 0xFE54 or 0xFE55 or 0xFE58 or 0xFE63
                or 0xFF0C or 0xFF0D or 0xFF1A or 0xFF1B or 0xFF64 => Sort.Continues,
            '"' or '\'' => Sort.Closes,
            _ => ByCategory(rune),
        };
    }

    private static Sort ByCategory(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.LowercaseLetter => Sort.Lower,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Sort.Upper,
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.LetterNumber => Sort.Letter,
        UnicodeCategory.DecimalDigitNumber => Sort.Digit,
        UnicodeCategory.SpaceSeparator => Sort.Space,
        UnicodeCategory.Control when Rune.IsWhiteSpace(rune) => Sort.Space,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => Sort.Extender,
        UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
            or UnicodeCategory.FinalQuotePunctuation => Sort.Closes,
        _ => Sort.Other,
    };
}
