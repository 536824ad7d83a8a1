using System.Security.Claims;
using EmbeddedOrchard.Media;
using EmbeddedOrchard.Media.Files;
using EmbeddedOrchard.Media.Intake;
using EmbeddedOrchard.Media.Using;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.Media;

namespace EmbeddedOrchard.Admin.Media.Library;

/// <summary>Gathers what the screens of the library show, as far as somebody may see it.</summary>
internal sealed class MediaScreens(
    MediaFileStore store, MediaAccess access, MediaUses uses, IMediaTokenService tokens, IAuthorizationService authorization, IOptions<MediaOptions> options)
{
    public const int PageSize = 50;

    private const int ThumbnailSide = 160;
    private const int MostFolders = 500;

    /// <summary>How large all files of one form may be together.</summary>
    public static long RequestBytes(MediaOptions options) => 2L * options.MaxFileSize;

    public async Task<FolderPage?> FolderAsync(string path, int page, ClaimsPrincipal user)
    {
        if (store.FindFolder(path) is null)
        {
            return null;
        }

        var entries = store.Entries(path, deep: false).ToList();
        var folders = new List<MediaEntry>();
        foreach (var folder in entries.Where(entry => entry.IsDirectory).OrderBy(entry => entry.Name, StringComparer.CurrentCultureIgnoreCase).Take(MostFolders))
        {
            if (await access.MayAsync(user, folder.Path))
            {
                folders.Add(folder);
            }
        }

        var files = entries.Where(entry => !entry.IsDirectory).OrderBy(entry => entry.Name, StringComparer.CurrentCultureIgnoreCase).ToList();
        var pages = Math.Max(1, (files.Count + PageSize - 1) / PageSize);
        var current = Math.Clamp(page, 1, pages);
        var rows = files.Skip((current - 1) * PageSize).Take(PageSize).Select(Row).ToList();

        return new FolderPage(path, folders, rows, current, pages, (current - 1) * PageSize + 1, files.Count)
        {
            Limits = new UploadLimits(options.Value.MaxFileSize, RequestBytes(options.Value), [.. options.Value.AllowedFileExtensions.Order(StringComparer.Ordinal)]),
            CanChange = !access.IsFixed(path),
        };
    }

    public MediaRow Row(MediaEntry file)
    {
        var address = store.MapPathToPublicUrl(file.Path);
        var extension = MediaPath.ExtensionOf(file.Path);

        return new MediaRow(file, address, FileKinds.IsPicture(extension) ? tokens.AddTokenToPath($"{address}?width={ThumbnailSide}&height={ThumbnailSide}")
            : FileKinds.IsImage(extension) ? address
            : null);
    }

    public async Task<ChangePage> ChangeAsync(MediaEntry entry, ClaimsPrincipal user) => new(entry, await UsersAsync(entry, user))
    {
        Name = entry.Name,
        Folder = entry.DirectoryPath,
        Folders = await FoldersAsync(entry, user),
        Files = entry.IsDirectory ? store.Entries(entry.Path, deep: true).Count(inside => !inside.IsDirectory) : 0,
    };

    private async Task<MediaUsers> UsersAsync(MediaEntry entry, ClaimsPrincipal user)
    {
        var (seen, hidden) = (new List<ContentItem>(), 0);
        foreach (var item in await uses.OfAsync(entry.Path, entry.IsDirectory))
        {
            if (await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, item))
            {
                seen.Add(item);
            }
            else
            {
                hidden++;
            }
        }

        return new MediaUsers(seen, hidden);
    }

    /// <summary>The folders that something can be moved to: not into itself.</summary>
    private async Task<IReadOnlyList<string>> FoldersAsync(MediaEntry moved, ClaimsPrincipal user)
    {
        var found = new List<string> { string.Empty };
        foreach (var folder in store.Entries(string.Empty, deep: true)
            .Where(entry => entry.IsDirectory && entry.Path != moved.Path && !MediaPath.IsIn(entry.Path, moved.Path)).Take(MostFolders))
        {
            if (await access.MayAsync(user, folder.Path))
            {
                found.Add(folder.Path);
            }
        }

        return [.. found.Order(StringComparer.CurrentCultureIgnoreCase)];
    }
}
