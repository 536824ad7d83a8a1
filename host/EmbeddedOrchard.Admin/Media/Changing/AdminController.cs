using EmbeddedOrchard.Admin.Media.Library;
using EmbeddedOrchard.Media;
using EmbeddedOrchard.Media.Events;
using EmbeddedOrchard.Media.Files;
using EmbeddedOrchard.Media.Intake;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.FileStorage;
using OrchardCore.Modules;

namespace EmbeddedOrchard.Admin.Media.Changing;

/// <summary>Moves, renames and deletes files and folders, after a look at where they are used.</summary>
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

    [Admin("Media/MoveMedia", "Media.MoveMedia")]
    [HttpGet]
    public async Task<IActionResult> Move(string? path)
    {
        var (entry, refused) = await FindAsync(path);
        return entry is null ? refused! : View(await _screens.ChangeAsync(entry, User));
    }

    [HttpPost]
    [ActionName(nameof(Move))]
    public async Task<IActionResult> MovePost(string? path, string? folder, string? name)
    {
        var (entry, refused) = await FindAsync(path);
        if (entry is null)
        {
            return refused!;
        }

        if (!MediaPath.TryRead(folder, out var target) || !await _access.MayAsync(User, target))
        {
            return Forbid();
        }

        var refusal = CheckMove(entry, target, name?.Trim() ?? string.Empty);
        if (refusal is null)
        {
            refusal = await MoveAsync(entry, MediaPath.Combine(target, name!.Trim()));
        }

        if (refusal is not null)
        {
            ModelState.AddModelError(refusal == MediaRefusal.NoFolder ? nameof(folder) : nameof(name), H.GetString(refusal.Format, refusal.Arguments).Value);
            return View(nameof(Move), (await _screens.ChangeAsync(entry, User)) with { Name = name ?? string.Empty, Folder = target });
        }

        await _deeds.FinishAsync();
        await notifier.SuccessAsync(H["“{0}” is at “{1}” now.", entry.Path, MediaPath.Combine(target, name!.Trim())]);
        return RedirectToRoute("Media.Index", new { path = target });
    }

    [Admin("Media/DeleteMedia", "Media.DeleteMedia")]
    [HttpGet]
    public async Task<IActionResult> Delete(string? path)
    {
        var (entry, refused) = await FindAsync(path);
        return entry is null ? refused! : View(await _screens.ChangeAsync(entry, User));
    }

    [HttpPost]
    [ActionName(nameof(Delete))]
    public async Task<IActionResult> DeletePost(string? path, bool anyway)
    {
        var (entry, refused) = await FindAsync(path);
        if (entry is null)
        {
            return refused!;
        }

        var page = await _screens.ChangeAsync(entry, User);
        if (page.Users.Any && !anyway)
        {
            ModelState.AddModelError(nameof(anyway), H.GetString("It is in use. Say that it may be deleted nevertheless.").Value);
            return View(nameof(Delete), page);
        }

        _ = entry.IsDirectory ? await _library.TryDeleteFolderAsync(entry.Path) : await _library.TryDeleteFileAsync(entry.Path);
        await _deeds.FinishAsync();
        await notifier.SuccessAsync(H["“{0}” was deleted.", entry.Path]);
        return RedirectToRoute("Media.Index", new { path = entry.DirectoryPath });
    }

    private MediaRefusal? CheckMove(MediaEntry entry, string target, string name) =>
        !MediaPath.IsName(name) || !entry.IsDirectory && MediaPath.ExtensionOf(name) != MediaPath.ExtensionOf(entry.Name) ? MediaRefusal.BadName
        : !entry.IsDirectory && services.GetRequiredService<MediaIntake>().CheckName(name) is { } refusal ? refusal
        : _store.FindFolder(target) is null || entry.IsDirectory && MediaPath.IsIn(target + "/", entry.Path) ? MediaRefusal.NoFolder
        : _store.FindFile(MediaPath.Combine(target, name)) is not null || _store.FindFolder(MediaPath.Combine(target, name)) is not null ? MediaRefusal.Exists
        : null;

    private async Task<MediaRefusal?> MoveAsync(MediaEntry entry, string path)
    {
        if (_access.IsFixed(path) || !MediaPath.TryRead(path, out _))
        {
            return MediaRefusal.BadName;
        }

        try
        {
            if (entry.IsDirectory)
            {
                await _library.MoveFolderAsync(entry.Path, path);
            }
            else
            {
                await _library.MoveFileAsync(entry.Path, path);
            }

            return null;
        }
        catch (FileStoreException)
        {
            return MediaRefusal.Exists;
        }
    }

    private async Task<(MediaEntry? Entry, IActionResult? Refused)> FindAsync(string? path)
    {
        if (!MediaPath.TryRead(path, out var read) || _access.IsFixed(read))
        {
            return (null, NotFound());
        }

        if (!await _access.MayAsync(User, read))
        {
            return (null, Forbid());
        }

        return (_store.FindFile(read) ?? _store.FindFolder(read)) is { } entry ? (entry, null) : (null, NotFound());
    }
}
