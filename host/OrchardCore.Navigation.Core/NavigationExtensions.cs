using Microsoft.Extensions.Localization;

namespace OrchardCore.Navigation;

public static class NavigationExtensions
{
    public const string AdminMenuPositionPrefix = "am";
    public const string Separator = "-";

    public static string PrefixPosition(this LocalizedString position, string sublevel = "", string prefix = AdminMenuPositionPrefix, string separator = Separator) =>
        position.Value.PrefixPosition(sublevel, prefix, separator);

    /// <summary>A position that sorts entries by their caption, after those with a number.</summary>
    public static string PrefixPosition(this string position, string sublevel = "", string prefix = AdminMenuPositionPrefix, string separator = Separator) =>
        prefix + separator + position + (string.IsNullOrEmpty(sublevel) ? "" : "." + sublevel);
}
