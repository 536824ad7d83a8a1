using System.ComponentModel.DataAnnotations;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Admin.Settings.General;

public sealed class GeneralForm
{
    [Required]
    [StringLength(255)]
    public string? SiteName { get; set; }

    /// <summary>The address under which the world knows the site; empty when it is the one that is asked for.</summary>
    [StringLength(1000)]
    public string? BaseUrl { get; set; }

    /// <summary>The name of a zone, such as Europe/Madrid; empty for that of the machine.</summary>
    [StringLength(100)]
    public string? TimeZone { get; set; }

    /// <summary>How many items lists of the admin show at once.</summary>
    [Required]
    [Range(1, 100)]
    public int? PageSize { get; set; }

    /// <summary>The path of the content item that the home page leads to; empty for the start page that the site's module makes.</summary>
    [StringLength(1000)]
    public string? HomePage { get; set; }

    internal static GeneralForm Of(ISite site, string? homePage) =>
        new() { SiteName = site.SiteName, BaseUrl = site.BaseUrl, TimeZone = site.TimeZoneId, PageSize = site.PageSize, HomePage = homePage };

    internal void ApplyTo(ISite site)
    {
        site.SiteName = SiteName!.Trim();
        site.BaseUrl = BaseUrl?.Trim().TrimEnd('/') is { Length: > 0 } address ? address : null;
        site.TimeZoneId = TimeZones.NameOf(TimeZone);
        site.PageSize = PageSize!.Value;
    }
}
