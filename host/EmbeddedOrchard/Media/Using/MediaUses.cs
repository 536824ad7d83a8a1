using OrchardCore.ContentManagement;
using YesSql;

namespace EmbeddedOrchard.Media.Using;

/// <summary>Finds the items that a file, or anything in a folder, is used in.</summary>
internal sealed class MediaUses(ISession session)
{
    public const int Most = 50;

    /// <summary>Not more than <see cref="Most"/>; of each item the latest version that there is.</summary>
    public async Task<IReadOnlyList<ContentItem>> OfAsync(string path, bool isFolder)
    {
        var below = path + "/";
        var query = isFolder
            ? session.Query<ContentItem, MediaUseIndex>(use => use.Path!.StartsWith(below))
            : session.Query<ContentItem, MediaUseIndex>(use => use.Path == path);

        return [.. (await query.Take(2 * Most).ListAsync()).GroupBy(item => item.ContentItemId).Select(versions => versions.MaxBy(item => item.Latest)!).Take(Most)];
    }
}
