using System.Globalization;
using OrchardCore;
using OrchardCore.Localization;

#pragma warning disable CA1050 // The class stands in no namespace in Orchard Core either.
public static class RazorHelperExtensions
{
    public static string CultureName(this IOrchardHelper _) => CultureInfo.CurrentUICulture.Name;

    public static string CultureDir(this IOrchardHelper _) => CultureInfo.CurrentUICulture.GetLanguageDirection();

    public static bool IsRightToLeft(this IOrchardHelper _) => CultureInfo.CurrentUICulture.IsRightToLeft();
}
