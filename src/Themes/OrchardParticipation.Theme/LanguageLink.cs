using System.Globalization;
using Microsoft.AspNetCore.Mvc;

namespace OrchardParticipation.Theme;

/// <summary>One entry of the language switch: a language in its own name, and the page in that language.</summary>
public sealed record LanguageLink(string Culture, string Name, string Direction, string Url)
{
    /// <summary>One link for each supported language: to this page where the page says where, else to that language's home.</summary>
    public static IReadOnlyList<LanguageLink> For(
        IEnumerable<string> cultures, IEnumerable<(string Culture, string Url)>? alternates, IUrlHelper url)
    {
        var addresses = (alternates ?? []).ToDictionary(alternate => alternate.Culture, alternate => alternate.Url, StringComparer.OrdinalIgnoreCase);

        return [.. cultures.Select(name =>
        {
            var culture = CultureInfo.GetCultureInfo(name);
            var address = addresses.GetValueOrDefault(name) ?? url.Content($"~/{name}/");

            return new LanguageLink(name, NameOf(culture), culture.TextInfo.IsRightToLeft ? "rtl" : "ltr", address);
        })];
    }

    // Native names are lower case in many languages; alone in a menu they start with a capital.
    private static string NameOf(CultureInfo culture) =>
        culture.NativeName.Length == 0 ? culture.Name : culture.TextInfo.ToUpper(culture.NativeName[0]) + culture.NativeName[1..];
}
