using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Contracts;
using OrchardParticipation.Decidim.Importing.Jobs;
using OrchardParticipation.Decidim.Sources;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Decidim.Importing.Pages;

/// <summary>Takes files or the address of a Decidim site: first a report of what would become of them, then, if somebody wants it, the import.</summary>
[Admin("Decidim/Import/{action=Index}/{id?}", "DecidimImport")]
public sealed class ImportController(IAuthorizationService authorization, IStringLocalizer<ImportController> localizer, IServiceProvider services) : Controller
{
    private readonly RunningImports _running = services.GetRequiredService<RunningImports>();
    private readonly ImportFolder _folder = services.GetRequiredService<ImportFolder>();
    private readonly IStringLocalizer S = localizer;

    [HttpGet]
    public async Task<IActionResult> Index(bool tooLarge = false)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        Response.StatusCode = tooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status200OK;
        return View(await PageAsync(new ImportForm(), tooLarge));
    }

    [HttpPost]
    [UploadLimit(ImportPage.MostMegabytes * 1024L * 1024)]
    public async Task<IActionResult> Index(ImportForm form)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (Problem(form) is { } problem)
        {
            return View(await PageAsync(form, isTooLarge: false, problem));
        }

        var job = new ImportJob
        {
            Id = services.GetRequiredService<IIdGenerator>().GenerateUniqueId(),
            CreatedUtc = services.GetRequiredService<IClock>().UtcNow,
            UserName = User.Identity?.Name ?? "",
            Files = [.. form.Files.Select(file => Path.GetFileName(file.FileName))],
            Address = form.Files.Count > 0 ? null : form.Address,
            Processes = form.ProcessList(),
            Options = new ImportOptions { Award = form.Award, Component = form.Component, Process = form.Files.Count > 0 ? form.ProcessList().SingleOrDefault() : null },
        };
        await KeepAsync(job, form.Files);
        await _running.RehearseAsync(job);
        return RedirectToAction(nameof(Report), new { id = job.Id });
    }

    [HttpGet]
    public async Task<IActionResult> Report(string id) =>
        !await MayAsync() ? Forbid()
        : await _running.FindAsync(id) is not { } job ? NotFound()
        : View(new ImportReportPage(job, _running.IsRunning(id)));

    /// <summary>Writes what the report announced, or goes on where that stopped.</summary>
    [HttpPost]
    public async Task<IActionResult> Write(string id, bool joinCopies)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await _running.FindAsync(id) is not { } job)
        {
            return NotFound();
        }

        await _running.WriteAsync(
            job with { Options = job.Options with { JoinCopies = joinCopies } }, User.FindFirstValue(ClaimTypes.NameIdentifier), User.Identity?.Name);
        return RedirectToAction(nameof(Report), new { id });
    }

    /// <summary>Reads the source once more, or goes on with what a site has not answered yet.</summary>
    [HttpPost]
    public async Task<IActionResult> Again(string id)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await _running.FindAsync(id) is not { } job)
        {
            return NotFound();
        }

        await _running.RehearseAsync(job);
        return RedirectToAction(nameof(Report), new { id });
    }

    [HttpPost]
    public async Task<IActionResult> Discard(string id)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (!_running.IsRunning(id) && await _folder.FindAsync(id) is not null)
        {
            _folder.Delete(id);
        }

        return RedirectToAction(nameof(Index));
    }

    private string? Problem(ImportForm form)
    {
        if (form.Files.Count == 0 && string.IsNullOrWhiteSpace(form.Address))
        {
            return S["Choose files, or give the address of a Decidim site."];
        }

        if (form.Files.Count > 0 && form.ProcessList().Count > 1)
        {
            return S["Files belong to one process, and several are named."];
        }

        try
        {
            _ = form.Files.Count > 0 ? null : DecidimAddress.Read(form.Address!, form.ProcessList());
            return null;
        }
        catch (SourceException exception)
        {
            return services.GetRequiredService<SourceTexts>().Of(exception);
        }
    }

    private async Task KeepAsync(ImportJob job, IList<IFormFile> files)
    {
        Directory.CreateDirectory(_folder.FolderOf(job.Id));
        for (var i = 0; i < files.Count; i++)
        {
            await using var file = System.IO.File.Create(_folder.PathOf(job.Id, ImportFolder.FileName(i)));
            await files[i].CopyToAsync(file, HttpContext.RequestAborted);
        }
    }

    private async Task<ImportPage> PageAsync(ImportForm form, bool isTooLarge, params string[] problems) => new(
        form, await services.GetRequiredService<IAwardItems>().AwardsAsync(), await _folder.ListAsync(), isTooLarge, problems);

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, DecidimPermissions.ImportDecidim);
}
