using System.Globalization;
using System.Text.RegularExpressions;

namespace OrchardParticipation.Text;

/// <summary>Dates as the current culture writes them.</summary>
public static partial class Dates
{
    /// <summary>The long date without the day of the week: <c>7 de noviembre de 2023</c>.</summary>
    public static string InFull(DateOnly date) =>
        date.ToString(Pattern(CultureInfo.CurrentCulture, date.Day), CultureInfo.CurrentCulture);

    public static string InFull(DateTime utc) => InFull(DateOnly.FromDateTime(utc));

    public static string Machine(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>The last day of something that ends at an instant which is not part of it.</summary>
    public static DateTime LastInstant(DateTime endUtc) => endUtc.AddTicks(-1);

    private static string Pattern(CultureInfo culture, int day) => culture.TwoLetterISOLanguageName switch
    {
        // English without a country is read all over the world: day, month, year, as the texts of the award have it.
        "en" when culture.IsNeutralCulture => "d MMMM yyyy",
        // .NET does not know that a French month begins on its "premier".
        "fr" when day == 1 => "d'er' MMMM yyyy",
        _ => Weekday().Replace(culture.DateTimeFormat.LongDatePattern, ""),
    };

    [GeneratedRegex(@"^dddd[,،]?\s*|[,،]?\s*dddd$")]
    private static partial Regex Weekday();
}
