using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Net.Http.Headers;
using OrchardCore.Settings;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats.Writing;
using OrchardParticipation.Decidim.Publishing;

namespace OrchardParticipation.Decidim.Exporting.Downloads;

/// <summary>The page that tells of open data.</summary>
[PublicPage]
public sealed class OpenDataController(IPublicPage page, ISiteService sites) : Controller
{
    [HttpGet(PublicRoutes.OpenData)]
    [HttpHead(PublicRoutes.OpenData)]
    public async Task<IActionResult> Index()
    {
        var site = HttpContext.RequestServices.GetRequiredService<DecidimSite>();
        var processes = await site.ProcessesAsync(ExportOrder.Anybody);
        var proposals = 0;
        foreach (var process in processes)
        {
            proposals += (await site.ProposalsAsync(ExportOrder.Anybody, process.Slug!)).Count;
        }

        page.Describe(new PageDescription(PublicPaths.OpenData));
        return View(new OpenDataPage(PublicPaths.Home(page.Culture), (await sites.GetSiteSettingsAsync()).SiteName, processes.Count, proposals));
    }
}

/// <summary>Gives everybody what everybody may see. Whoever asks, gets the same.</summary>
public sealed partial class OpenDataFilesController(ISiteService sites, ILogger<OpenDataFilesController> logger, IServiceProvider services) : Controller
{
    private const int SecondsToWait = 10;

    [HttpGet("open-data/download")]
    [HttpHead("open-data/download")]
    public Task<IActionResult> Archive() => SendAsync(ExportFormat.OpenData, ".zip");

    [HttpGet("open-data/download/{resource}")]
    [HttpHead("open-data/download/{resource}")]
    public async Task<IActionResult> Table(string resource) => resource switch
    {
        OpenDataPage.Proposals => await SendAsync(ExportFormat.Csv, $"-{resource}.csv"),
        OpenDataPage.Processes => await SendAsync(ExportFormat.ProcessTable, $"-{resource}.csv"),
        _ => NotFound(),
    };

    private async Task<IActionResult> SendAsync(ExportFormat format, string ending)
    {
        var files = services.GetRequiredService<KeptFiles>();
        var place = files.BeginDownload();
        HttpContext.Response.RegisterForDispose(place);
        if (!place.IsAcquired)
        {
            return Later();
        }

        var asked = SiteAddress.Of(Request) ?? SiteAddress.Unknown;
        var site = SiteAddress.Of((await sites.GetSiteSettingsAsync()).BaseUrl) ?? asked;
        try
        {
            if (await files.OpenAsync(site, format, new ExportWriting(ShellScopes.RunAsync), HttpContext.RequestAborted) is not { } file)
            {
                return Later();
            }

            Response.Headers.XContentTypeOptions = "nosniff";
            Response.Headers.CacheControl = "public, no-cache";
            var name = OpenDataFile.NameOf(site.Host);
            return File(file.Content, format.MediaType(), name[..^".zip".Length] + ending, lastModified: null, new EntityTagHeaderValue(file.Tag));
        }
        catch (IOException error)
        {
            FileNotWritten(logger, error);
            return Later();
        }
    }

    private StatusCodeResult Later()
    {
        Response.Headers.RetryAfter = $"{SecondsToWait}";
        return StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    [LoggerMessage(1, LogLevel.Error, "The file of open data could not be written.")]
    private static partial void FileNotWritten(ILogger logger, IOException error);
}

/// <summary>What the page says.</summary>
public sealed record OpenDataPage(string HomePath, string? SiteName, int Editions, int Practices)
{
    public const string Proposals = "proposals";
    public const string Processes = "participatory_processes";
}
