using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Settings;
using OrchardParticipation.Decidim.Contracts;
using OrchardParticipation.Decidim.Formats.Writing;
using OrchardParticipation.Decidim.Publishing;

namespace OrchardParticipation.Decidim.Exporting.Screen;

/// <summary>Gives people who may export files of what they may read.</summary>
public sealed class ExportController(IAuthorizationService authorization, INotifier notifier, IHtmlLocalizer<ExportController> localizer, ISiteService sites, IServiceProvider services) : Controller
{
    private readonly IHtmlLocalizer H = localizer;

    [Admin("Decidim/Export", "DecidimExport")]
    [HttpGet]
    public async Task<IActionResult> Index() =>
        await MayAsync() ? View(new ExportPage(await services.GetRequiredService<DecidimSite>().ProcessesAsync(User), await authorization.AuthorizeAsync(User, DecidimPermissions.ExportArchive))) : Forbid();

    [Admin("Decidim/Export/Download", "DecidimExportDownload")]
    [HttpGet]
    public async Task<IActionResult> Download(ExportChoice choice)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        ArgumentNullException.ThrowIfNull(choice);
        var processes = await services.GetRequiredService<DecidimSite>().ProcessesAsync(User);
        string[] editions = [.. (choice.Edition ?? []).Where(slug => !string.IsNullOrEmpty(slug)).Distinct(StringComparer.Ordinal)];
        var component = string.IsNullOrEmpty(choice.Component) ? null : choice.Component;
        if (editions.Except(processes.Select(process => process.Slug)).Any()
            || (component is not null && !processes.Any(process => process.Components.Any(one => one.Id == component))))
        {
            return NotFound();
        }

        if (ExportFormats.Named(choice.Format) is not { } format || Generations.Named(choice.Generation ?? Generations.New) is not { } generation)
        {
            return BadRequest();
        }

        if (format == ExportFormat.Archive && !await authorization.AuthorizeAsync(User, DecidimPermissions.ExportArchive))
        {
            return Forbid();
        }

        var site = SiteAddress.Of((await sites.GetSiteSettingsAsync()).BaseUrl) ?? SiteAddress.Of(Request) ?? SiteAddress.Unknown;
        var order = new ExportOrder(User, format, site) { Generation = generation, Editions = editions, Component = component };
        using var turn = await services.GetRequiredService<ExportLimit>().BeginAsync(HttpContext.RequestAborted);
        if (!turn.IsAcquired)
        {
            await notifier.WarningAsync(H["Others are exporting right now. Please try again in a minute."]);
            return RedirectToAction(nameof(Index));
        }

        if (await WriteAsync(order) is not { } content)
        {
            await notifier.WarningAsync(H["The site was changed again and again while the file was written. Please try again."]);
            return RedirectToAction(nameof(Index));
        }

        Response.Headers.XContentTypeOptions = "nosniff";
        Response.Headers.CacheControl = "no-store";
        return File(content, format.MediaType(), NameOf(order));
    }

    // On disk first: a failure on the way is an error and no half file.
    private async Task<Stream?> WriteAsync(ExportOrder order)
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        Stream? content = null;
        try
        {
            if (await new ExportWriting(ShellScopes.RunAsync).WriteAsync(path, order, HttpContext.RequestAborted) is not null)
            {
                content = new FileStream(path, new FileStreamOptions { Share = FileShare.Read | FileShare.Delete, Options = FileOptions.Asynchronous | FileOptions.SequentialScan | FileOptions.DeleteOnClose });
            }

            return content;
        }
        finally
        {
            if (content is null)
            {
                System.IO.File.Delete(path);
            }
        }
    }

    private static string NameOf(ExportOrder order)
    {
        var of = order switch
        {
            { Component: { } component } => "-" + component,
            { Editions: [var only] } => "-" + only,
            _ => "",
        };
        return order.Format switch
        {
            ExportFormat.Archive => "archive" + order.Format.Ending(),
            ExportFormat.OpenData => OpenDataFile.NameOf(order.Site.Host),
            ExportFormat.Processes => $"participatory-processes{of}{order.Format.Ending()}",
            _ => $"proposals{of}{order.Format.Ending()}",
        };
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, DecidimPermissions.ExportDecidim);
}
