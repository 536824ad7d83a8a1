using System.Text.RegularExpressions;

namespace OrchardParticipation.Decidim.Formats.Naming;

/// <summary>Texts in cells: spreadsheets run what begins like a formula, so an apostrophe stands before it.</summary>
/// <remarks>
/// Decidim puts it before formulas only. Here a text that has one already gets another, so that reading, which takes one away, gives
/// back every text. Numbers stay as they are.
/// </remarks>
internal static partial class CellText
{
    public static string Neutral(string text) => BeginsAsFormula(text) && !Number().IsMatch(text) ? '\'' + text : text;

    public static string Original(string text) => text.StartsWith('\'') && BeginsAsFormula(text) ? text[1..] : text;

    private static bool BeginsAsFormula(string text) => text.AsSpan().TrimStart('\'') is ['=' or '+' or '-' or '@' or '\t' or '\r', ..];

    [GeneratedRegex("^[+-][0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z")]
    private static partial Regex Number();
}
