using System.Globalization;

namespace OrchardCore.Localization;

public static class CultureInfoExtensions
{
    public static string GetLanguageDirection(this CultureInfo culture) => culture.IsRightToLeft() ? LanguageDirection.RTL : LanguageDirection.LTR;

    public static bool IsRightToLeft(this CultureInfo culture) => culture.TextInfo.IsRightToLeft;
}
