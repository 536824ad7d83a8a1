using System.Globalization;

namespace EmbeddedOrchard.Admin.Contents;

/// <summary>How screens write languages and moments.</summary>
internal static class Wording
{
    /// <summary>The name of a language in itself. Many are lower case; alone on a button they start with a capital.</summary>
    public static string LanguageName(string culture)
    {
        var info = CultureInfo.GetCultureInfo(culture);
        var name = info.NativeName;
        return name.Length == 0 ? culture : info.TextInfo.ToUpper(name[0]) + name[1..];
    }

    /// <summary>The month in letters: 11/8 is in November for some and in August for others.</summary>
    public static string Moment(DateTime utc) => utc.ToString("d MMM yyyy HH:mm", CultureInfo.CurrentCulture);
}
