using System.Globalization;

namespace OrchardParticipation.Revisions.Wording;

/// <summary>Names of countries and languages, from the CLDR data that .NET brings.</summary>
internal static class Names
{
    /// <summary>The name of an ISO 3166-1 country in the current language; an unknown code stays as it is.</summary>
    public static string OfCountry(string? code)
    {
        if (code is not { Length: 2 } || !code.All(char.IsAsciiLetter))
        {
            return code ?? "";
        }

        try
        {
            // In the region "fr-DE", the native name of Germany is French.
            return new RegionInfo($"{CultureInfo.CurrentUICulture.TwoLetterISOLanguageName}-{code}").NativeName;
        }
        catch (ArgumentException)
        {
            return code;
        }
    }

    /// <summary>The name of a language in the current language.</summary>
    public static string OfLanguage(string culture) => CultureInfo.GetCultureInfo(culture).DisplayName;

    /// <summary>The name of a language in itself, to stand as a heading.</summary>
    public static string OfLanguageItself(string culture)
    {
        var info = CultureInfo.GetCultureInfo(culture);
        var name = info.NativeName;
        return char.ToUpper(name[0], info) + name[1..];
    }

    public static string DirectionOf(string culture) => CultureInfo.GetCultureInfo(culture).TextInfo.IsRightToLeft ? "rtl" : "ltr";
}
