using System.Globalization;

namespace OrchardParticipation.Text;

/// <summary>Names of countries and languages in the current language, from the CLDR data that .NET brings.</summary>
public static class Names
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

    /// <summary>Whether a code of two capital letters is that of a country which .NET knows.</summary>
    public static bool IsCountry(string code) => code is { Length: 2 } && code.All(char.IsAsciiLetterUpper) && OfCountry(code) != code;

    /// <summary>The name of a language in the current language where .NET knows it, else in the language itself.</summary>
    public static string OfLanguage(string culture) => CultureInfo.GetCultureInfo(culture).DisplayName;

    /// <summary>The name of a language in the language itself, with a capital as it stands alone.</summary>
    public static string OfLanguageItself(string culture)
    {
        var info = CultureInfo.GetCultureInfo(culture);
        return info.NativeName is { Length: > 0 } name ? info.TextInfo.ToUpper(name[0]) + name[1..] : culture;
    }

    public static string DirectionOf(string culture) => CultureInfo.GetCultureInfo(culture).TextInfo.IsRightToLeft ? "rtl" : "ltr";
}
