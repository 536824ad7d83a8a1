using System.Security.Claims;
using EmbeddedOrchard.Admin.Media.Library;
using EmbeddedOrchard.Media;
using EmbeddedOrchard.Media.Files;

namespace EmbeddedOrchard.Admin.Media.Fields;

/// <summary>Finds files for the editors of fields by a part of their path, the newest first.</summary>
internal sealed class MediaChoices(MediaFileStore store, MediaAccess access, MediaScreens screens)
{
    public const int LongestQuery = 100;

    private const int Offered = 12;
    private const int LookedAt = 20_000;

    public async Task<(IReadOnlyList<MediaRow> Found, bool HasMore)> FindAsync(string? query, string[] extensions, ClaimsPrincipal user)
    {
        if (!await access.MayAsync(user, string.Empty))
        {
            return ([], false);
        }

        var words = query?.Trim() ?? string.Empty;
        var found = store.Entries(string.Empty, deep: true).Take(LookedAt)
            .Where(entry => !entry.IsDirectory && entry.Path.Contains(words, StringComparison.CurrentCultureIgnoreCase)
                && (extensions.Length == 0 || extensions.Contains(MediaPath.ExtensionOf(entry.Path), StringComparer.OrdinalIgnoreCase)))
            .OrderByDescending(entry => entry.LastModifiedUtc).ThenBy(entry => entry.Path, StringComparer.Ordinal);

        var rows = new List<MediaRow>();
        foreach (var file in found)
        {
            if (!await access.MayAsync(user, file.Path))
            {
                continue;
            }

            if (rows.Count == Offered)
            {
                return (rows, true);
            }

            rows.Add(screens.Row(file));
        }

        return (rows, false);
    }

    public MediaRow? Find(string path) => store.FindFile(path) is { } file ? screens.Row(file) : null;
}
