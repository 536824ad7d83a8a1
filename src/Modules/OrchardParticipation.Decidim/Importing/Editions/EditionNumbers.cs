using System.Globalization;
using System.Text.RegularExpressions;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Importing.Editions;

/// <summary>Reads the number and the year of an edition, which a process has only in words.</summary>
internal static partial class EditionNumbers
{
    private static readonly (string Letters, int Value)[] _roman =
    [
        ("XC", 90), ("L", 50), ("XL", 40), ("X", 10), ("IX", 9), ("V", 5), ("IV", 4), ("I", 1),
    ];

    /// <summary>The number in a subtitle such as <c>17th Edition</c>, <c>18e Edition</c> or <c>XII Edition 2018</c>; null without one.</summary>
    public static int? NumberOf(ProcessRecord process)
    {
        foreach (var text in process.Subtitle.Texts.Select(text => text.Text).Append(process.Subtitle.Plain).Where(text => !string.IsNullOrWhiteSpace(text)))
        {
            if (Arabic().Match(text!) is { Success: true } arabic)
            {
                return int.Parse(arabic.Value, CultureInfo.InvariantCulture);
            }

            if (Roman().Match(text!) is { Success: true } roman)
            {
                return ValueOf(roman.Value);
            }
        }

        return null;
    }

    /// <summary>The year in the slug, else that in which the process starts; null without one.</summary>
    public static int? YearOf(ProcessRecord? process, string slug) => Year().Match(slug) is { Success: true } year
        ? int.Parse(year.Value, CultureInfo.InvariantCulture)
        : process?.StartDate?.Year ?? process?.PublishedAt?.Year;

    private static int ValueOf(string roman)
    {
        var value = 0;
        foreach (var (letters, worth) in _roman)
        {
            while (roman.StartsWith(letters, StringComparison.Ordinal))
            {
                value += worth;
                roman = roman[letters.Length..];
            }
        }

        return value;
    }

    // Not part of a year or another longer number.
    [GeneratedRegex(@"(?<!\d)[1-9]\d{0,2}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Arabic();

    [GeneratedRegex(@"\b(?=[XLVI])(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Roman();

    [GeneratedRegex(@"(?:19|20)\d\d", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
