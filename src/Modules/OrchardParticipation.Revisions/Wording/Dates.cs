using System.Globalization;
using System.Text.RegularExpressions;

namespace OrchardParticipation.Revisions.Wording;

/// <summary>Dates as the current culture writes them.</summary>
internal static partial class Dates
{
    /// <summary>The long date without the day of the week.</summary>
    public static string Long(DateOnly date) =>
        date.ToString(Weekday().Replace(CultureInfo.CurrentCulture.DateTimeFormat.LongDatePattern, ""), CultureInfo.CurrentCulture);

    public static string Long(DateTime utc) => Long(DateOnly.FromDateTime(utc));

    public static string Machine(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^dddd,?\s*|,?\s*dddd$")]
    private static partial Regex Weekday();
}
