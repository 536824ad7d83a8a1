using System.Text;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Translating.Aligning;

/// <summary>
/// What a block says in every language: numbers, addresses, names and words that are the same in both languages. Each kind
/// begins with a sign of its own, so that a number is never a word.
/// </summary>
internal static class Anchors
{
    // What is longer is no word.
    private const int MostCharacters = 48;

    // Shorter words that are equal in two languages are so by chance, but for names.
    private const int FewestLetters = 5;

    /// <summary>How anchors begin that tell less: words that may be no names.</summary>
    public const string CommonWord = "w";

    public static HashSet<string> Of(TranslatableBlock block)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var number in Numbers.Of(block.Text))
        {
            anchors.Add("#" + number);
        }

        foreach (var address in block.Addresses)
        {
            anchors.Add("/" + WithoutLanguage(address));
        }

        AddWords(block.Text, anchors);
        return anchors;
    }

    private static void AddWords(string text, HashSet<string> anchors)
    {
        var (wordStart, wordEnd) = (0, 0);
        for (var position = 0; position < text.Length;)
        {
            var end = WordBreaks.Next(text, position);
            if (text[position] == '@' && wordEnd == position && end < text.Length)
            {
                // What is before and behind it is a word each: names with more parts are told by these.
                end = WordBreaks.Next(text, end);
                Add(anchors, "@", text[wordStart..end]);
            }
            else
            {
                AddWord(text[position..end], anchors);
            }

            (wordStart, wordEnd, position) = (position, end, end);
        }
    }

    private static void Add(HashSet<string> anchors, string sort, string text)
    {
        if (text.Length <= MostCharacters)
        {
            anchors.Add(sort + Folding.Fold(text));
        }
    }

    private static void AddWord(string word, HashSet<string> anchors)
    {
        Rune.DecodeFromUtf16(word, out var first, out _);
        if (Rune.IsUpper(first) && word.Length > 1)
        {
            Add(anchors, "N", word);
        }

        if (Rune.IsLetter(first) && word.Length >= FewestLetters)
        {
            Add(anchors, CommonWord, word);
        }
    }

    // The same page in another language: /en/practices/1 and /fr/practices/1.
    private static string WithoutLanguage(string address)
    {
        var scheme = address.IndexOf("://", StringComparison.Ordinal);
        var parts = (scheme < 0 ? address : address[(scheme + 3)..]).Split('/');
        return string.Join('/', parts.Where((part, i) => i > 1 || i == 0 && part.Length > 0 || i == 1 && !IsLanguage(part)));
    }

    private static bool IsLanguage(string part) =>
        part.Length is 2 or 5 or 7 && part.All(c => char.IsAsciiLetter(c) || c == '-') && (part.Length == 2 || part[2] == '-');
}
