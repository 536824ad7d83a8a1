using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Settings;

namespace OrchardParticipation.Decidim.Addresses;

/// <summary>For readers who put the Decidim site on their home screen: the same address, the site of today.</summary>
public sealed class ManifestController(ISiteService sites) : Controller
{
    [HttpGet("manifest.webmanifest")]
    [HttpHead("manifest.webmanifest")]
    public async Task<IActionResult> Index()
    {
        var site = await sites.GetSiteSettingsAsync();
        var manifest = new { name = site.SiteName, start_url = Request.PathBase.ToUriComponent() + "/", display = "browser" };
        return Content(JsonSerializer.Serialize(manifest), "application/manifest+json");
    }
}
