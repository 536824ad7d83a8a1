using System.Security.Claims;
using EmbeddedOrchard.Media.Files;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using OrchardCore.Media;

namespace EmbeddedOrchard.Media;

/// <summary>Who may see and change which folders: those under <c>_Users</c> belong to one person each, those of fields to whoever manages them.</summary>
internal sealed class MediaAccess(IAuthorizationService authorization, IOptions<MediaOptions> options)
{
    private const string FieldsFolder = "mediafields";

    /// <param name="user">Who asks.</param>
    /// <param name="path">A file or a folder; the folder of all people is nobody's own.</param>
    public Task<bool> MayAsync(ClaimsPrincipal user, string path)
    {
        var parts = path.Split('/');
        return authorization.AuthorizeAsync(user, parts[0] switch
        {
            FieldsFolder => Permissions.ManageAttachedMediaFieldsFolder,
            var first when first == options.Value.AssetsUsersFolder =>
                parts.Length > 1 && parts[1] == user.FindFirstValue(ClaimTypes.NameIdentifier) ? Permissions.ManageOwnMedia : Permissions.ManageOthersMedia,
            _ => Permissions.ManageMedia,
        });
    }

    /// <summary>Whether a folder is one that the system looks for by its name.</summary>
    public bool IsFixed(string path) => path is "" or FieldsFolder || path == options.Value.AssetsUsersFolder || MediaPath.FolderOf(path) == options.Value.AssetsUsersFolder;
}
