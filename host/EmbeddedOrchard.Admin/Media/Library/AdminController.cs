using EmbeddedOrchard.Admin.Media.Fields;
using EmbeddedOrchard.Media;
using EmbeddedOrchard.Media.Events;
using EmbeddedOrchard.Media.Files;
using EmbeddedOrchard.Media.Intake;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Admin.Media.Library;

/// <summary>The library at Orchard Core's addresses: folders, uploads, and what the pickers of fields ask.</summary>
[Area(BuiltInFeatures.Media)]
[RequireFeatures(BuiltInFeatures.Media)]
public sealed class AdminController(INotifier notifier, IHtmlLocalizer<AdminController> localizer, IServiceProvider services) : Controller
{
    private readonly MediaScreens _screens = services.GetRequiredService<MediaScreens>();
    private readonly MediaFileStore _store = services.GetRequiredService<MediaFileStore>();
    private readonly MediaLibrary _library = services.GetRequiredService<MediaLibrary>();
    private readonly MediaDeeds _deeds = services.GetRequiredService<MediaDeeds>();
    private readonly MediaAccess _access = services.GetRequiredService<MediaAccess>();

    private IHtmlLocalizer H { get; } = localizer;

    [Admin("Media", "Media.Index")]
    [HttpGet]
    public async Task<IActionResult> Index(string? path, int page = 1, bool tooLarge = false)
    {
        if (await RefuseAsync(path) is { } refused)
        {
            return refused;
        }

        var shown = (await _screens.FolderAsync(Read(path), page, User))!;
        if (tooLarge)
        {
            ModelState.AddModelError("files", H.GetString("All files together may be up to {0} MB. Send them in smaller groups.", shown.Limits.RequestBytes / 1_000_000).Value);
        }

        return View(shown);
    }

    [Admin("Media/Upload", "Media.Upload")]
    [HttpPost]
    [MediaUploadLimit]
    public async Task<IActionResult> Upload(string? path, IReadOnlyList<IFormFile> files)
    {
        if (await RefuseAsync(path) is { } refused)
        {
            return refused;
        }

        var (folder, uploaded) = (Read(path), new List<UploadedFile>());
        foreach (var file in files)
        {
            uploaded.Add(await TakeAsync(folder, file));
        }

        await _deeds.FinishAsync();

        if (MediaUploadLimitAttribute.IsScript(Request))
        {
            return Json(new { files = uploaded.Select(file => new { name = file.Name, path = file.Path, error = Words(file.Refusal) }) });
        }

        var taken = uploaded.Count(file => file.Refusal is null);
        if (uploaded.Count > 0 && taken == uploaded.Count)
        {
            await notifier.SuccessAsync(taken == 1 ? H["“{0}” was added to the library.", uploaded[0].Name] : H["{0} files were added to the library.", taken]);
            return RedirectToRoute("Media.Index", new { path = folder });
        }

        foreach (var file in uploaded.Where(file => file.Refusal is not null))
        {
            ModelState.AddModelError("files", H.GetString("“{0}”: {1}", file.Name, Words(file.Refusal)!).Value);
        }

        if (uploaded.Count == 0)
        {
            ModelState.AddModelError("files", H.GetString("Choose one or more files.").Value);
        }

        return View(nameof(Index), (await _screens.FolderAsync(folder, 1, User))! with { Uploaded = uploaded });
    }

    [Admin("Media/CreateFolder", "Media.CreateFolder")]
    [HttpPost]
    public async Task<IActionResult> CreateFolder(string? path, string? name)
    {
        if (await RefuseAsync(path) is { } refused)
        {
            return refused;
        }

        var (folder, clean) = (Read(path), MediaNames.Clean(name));
        var created = MediaPath.Combine(folder, clean);
        var refusal = clean.Length == 0 || clean != name?.Trim() || !MediaPath.TryRead(created, out _) ? MediaRefusal.BadName
            : !await _access.MayAsync(User, created) ? MediaRefusal.BadName
            : await _library.TryCreateFolderAsync(created) ? null
            : MediaRefusal.Exists;
        if (refusal is not null)
        {
            ModelState.AddModelError(nameof(name), Words(refusal)!);
            return View(nameof(Index), (await _screens.FolderAsync(folder, 1, User))! with { FolderName = name });
        }

        await _deeds.FinishAsync();

        await notifier.SuccessAsync(H["The folder “{0}” was created.", clean]);
        return RedirectToRoute("Media.Index", new { path = created });
    }

    /// <summary>What a picker shows while somebody types.</summary>
    [Admin("Media/GetMediaItems", "Media.GetMediaItems")]
    [HttpGet]
    public async Task<IActionResult> GetMediaItems(string? query, string? extensions)
    {
        if (await RefuseAsync(null) is { } refused)
        {
            return refused;
        }

        var (found, hasMore) = await services.GetRequiredService<MediaChoices>().FindAsync(
            query, extensions?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [], User);
        return Json(new { items = found.Select(row => new { id = row.File.Path, title = row.File.Path, thumbnail = row.Thumbnail }), hasMore });
    }

    private async Task<UploadedFile> TakeAsync(string folder, IFormFile file)
    {
        var name = MediaNames.Clean(file.FileName);
        await using var content = file.OpenReadStream();
        var refusal = await _library.TakeAsync(folder, name, content, HttpContext.RequestAborted);
        return new UploadedFile(name.Length > 0 ? name : file.FileName, refusal is null ? MediaPath.Combine(folder, name) : null, refusal);
    }

    private async Task<IActionResult?> RefuseAsync(string? path) =>
        !MediaPath.TryRead(path, out var folder) ? NotFound()
        : !await _access.MayAsync(User, folder) ? Forbid()
        : _store.FindFolder(folder) is null ? NotFound()
        : null;

    private static string Read(string? path) => MediaPath.TryRead(path, out var read) ? read : string.Empty;

    private string? Words(MediaRefusal? refusal) => refusal is null ? null : H.GetString(refusal.Format, refusal.Arguments).Value;
}
