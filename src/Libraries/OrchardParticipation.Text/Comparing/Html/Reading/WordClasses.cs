using System.Globalization;

namespace OrchardParticipation.Text.Comparing.Html.Reading;

/// <summary>The word break property of Unicode Standard Annex 29, with the values that a difference can be told by.</summary>
internal enum WordClass : byte
{
    Other,
    Letter,
    Hebrew,
    Katakana,
    Digit,
    Connector,
    MidLetter,
    MidNumber,
    MidBoth,
    SingleQuote,
    DoubleQuote,
    Extender,
    Joiner,
    Region,
    Pictograph,
}

/// <summary>
/// Derives the property from general categories and the annex's own lists, for .NET has the categories and not the property.
/// Scripts that are written without spaces (Han, Hiragana, Thai, Lao, Khmer, Myanmar) are Other, as in the annex: each
/// character with its marks is a word of its own.
/// </summary>
internal static class WordClasses
{
    private static readonly WordClass[] _table = Table();

    public static WordClass Of(char character) => _table[character];

    public static WordClass Of(int codePoint) => codePoint <= char.MaxValue ? _table[codePoint] : Compute(codePoint);

    private static WordClass[] Table()
    {
        var table = new WordClass[char.MaxValue + 1];
        for (var codePoint = 0; codePoint < table.Length; codePoint++)
        {
            table[codePoint] = Compute(codePoint);
        }

        return table;
    }

    private static WordClass Compute(int codePoint) => codePoint switch
    {
        '\'' => WordClass.SingleQuote,
        '"' => WordClass.DoubleQuote,
        ':' or 0xB7 or 0x387 or 0x55F or 0x5F4 or 0x2027 or 0xFE13 or 0xFE55 or 0xFF1A => WordClass.MidLetter,
        ',' or ';' or 0x37E or 0x589 or 0x60C or 0x60D or 0x66C or 0x7F8 or 0x2044 or 0xFE10 or 0xFE14 or 0xFE50 or 0xFE54 or 0xFF0C or 0xFF1B => WordClass.MidNumber,
        '.' or 0x2018 or 0x2019 or 0x2024 or 0xFE52 or 0xFF07 or 0xFF0E => WordClass.MidBoth,
        0x200D => WordClass.Joiner,
        0x200B => WordClass.Other,
        0x66B or (>= 0xFF10 and <= 0xFF19) => WordClass.Digit,
        0x202F => WordClass.Connector,
        (>= 0x5D0 and <= 0x5EA) or (>= 0x5EF and <= 0x5F2) or (>= 0xFB1D and <= 0xFB4F and not 0xFB1E and not 0xFB29) => WordClass.Hebrew,
        (>= 0x3031 and <= 0x3035) or 0x309B or 0x309C or (>= 0x30A0 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF)
            or (>= 0x32D0 and <= 0x32FE) or (>= 0x3300 and <= 0x3357) or (>= 0xFF66 and <= 0xFF9D) => WordClass.Katakana,
        0xFF9E or 0xFF9F or (>= 0x1F3FB and <= 0x1F3FF) or (>= 0xE0020 and <= 0xE007F) => WordClass.Extender,
        >= 0x1F1E6 and <= 0x1F1FF => WordClass.Region,
        0xA9 or 0xAE or 0x203C or 0x2049 or 0x2122 or 0x2139 or (>= 0x2190 and <= 0x21FF) or (>= 0x2300 and <= 0x23FF) or (>= 0x2600 and <= 0x27BF)
            or (>= 0x2B00 and <= 0x2BFF) or (>= 0x1F000 and <= 0x1FAFF) => WordClass.Pictograph,
        _ => ByCategory(codePoint),
    };

    private static WordClass ByCategory(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.LetterNumber => IsWithoutSpaces(codePoint) ? WordClass.Other : WordClass.Letter,
        UnicodeCategory.OtherLetter => IsWithoutSpaces(codePoint) ? WordClass.Other : WordClass.Letter,
        UnicodeCategory.DecimalDigitNumber => WordClass.Digit,
        UnicodeCategory.ConnectorPunctuation => WordClass.Connector,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => WordClass.Extender,
        _ => WordClass.Other,
    };

    private static bool IsWithoutSpaces(int codePoint) => codePoint is
        (>= 0x0E00 and <= 0x0EFF) // Thai, Lao
        or (>= 0x1000 and <= 0x109F) // Myanmar
        or (>= 0x1780 and <= 0x17FF) // Khmer
        or (>= 0x1950 and <= 0x19FF) // Tai Le, New Tai Lue, Khmer symbols
        or (>= 0x1A20 and <= 0x1AAF) // Tai Tham
        or (>= 0x3005 and <= 0x3007) or (>= 0x3021 and <= 0x3029) or (>= 0x3038 and <= 0x303B)
        or (>= 0x3040 and <= 0x309F) // Hiragana
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) // Han
        or (>= 0xA9E0 and <= 0xA9FF) or (>= 0xAA60 and <= 0xAADF)
        or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x11700 and <= 0x1174F)
        or (>= 0x1B000 and <= 0x1B16F)
        or (>= 0x20000 and <= 0x3FFFF);
}
