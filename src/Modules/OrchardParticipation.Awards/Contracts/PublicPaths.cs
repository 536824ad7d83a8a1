using System.Globalization;

namespace OrchardParticipation.Awards.Contracts;

/// <summary>The path of every public page, in one place. Paths start with a slash and know nothing of the host or its path base.</summary>
public static class PublicPaths
{
    /// <summary>What follows the path of an edition at its phases.</summary>
    public const string PhasesAnchor = "#phases";

    public static string Home(string culture) => $"/{culture}/";

    public static string Editions(string culture) => $"/{culture}/processes";

    public static string Edition(string culture, string edition) => $"/{culture}/processes/{Uri.EscapeDataString(edition)}";

    public static string EditionVersions(string culture, string edition) => Edition(culture, edition) + "/versions";

    public static string Practices(string culture, string edition) => Edition(culture, edition) + "/f";

    public static string Component(string culture, string edition, int component) =>
        string.Create(CultureInfo.InvariantCulture, $"{Practices(culture, edition)}/{component}");

    public static string Practice(string culture, PublicAddress address) =>
        string.Create(CultureInfo.InvariantCulture, $"{Component(culture, address.Edition, address.Component)}/proposals/{address.Number}");

    public static string Versions(string culture, PublicAddress address) => Practice(culture, address) + "/versions";

    public static string Page(string culture, string slug) => $"/{culture}/pages/{Uri.EscapeDataString(slug)}";

    public static string OpenData(string culture) => $"/{culture}/open-data";
}
