using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Navigation;

/// <summary>Joins entries of the same caption, at each level, and sorts them.</summary>
internal static class MenuMerging
{
    public static List<MenuItem> Merge(IEnumerable<MenuItem> items)
    {
        List<MenuItem> merged = [];
        Dictionary<string, MenuItem> byCaption = new(StringComparer.OrdinalIgnoreCase);
        foreach (var item in items)
        {
            // By the untranslated caption: two texts may have the same translation.
            if (item.Text?.Name is not { Length: > 0 } caption)
            {
                merged.Add(item);
            }
            else if (byCaption.TryGetValue(caption, out var existing))
            {
                Join(existing, item);
            }
            else
            {
                byCaption.Add(caption, item);
                merged.Add(item);
            }
        }

        foreach (var item in merged)
        {
            item.Items = Merge(item.Items);
        }

        return [.. merged.OrderBy(item => item.Position, FlatPositionComparer.Instance).ThenByDescending(item => item.Priority)];
    }

    private static void Join(MenuItem existing, MenuItem item)
    {
        existing.Items.AddRange(item.Items);
        existing.Classes.AddRange(item.Classes.Except(existing.Classes).ToList());
        existing.Permissions.AddRange(item.Permissions.Except(existing.Permissions).ToList());
        var leads = item.Priority > existing.Priority;
        existing.Priority = Math.Max(existing.Priority, item.Priority);
        existing.Position = Of(existing.Position, item.Position, leads);
        existing.Id = Of(existing.Id, item.Id, leads);
        existing.Url = Of(existing.Url, item.Url, leads);
        existing.Target = Of(existing.Target, item.Target, leads);
        existing.Culture = Of(existing.Culture, item.Culture, leads);
        existing.LocalNav |= item.LocalNav;
        existing.Resource ??= item.Resource;
        existing.RouteValues = leads && item.RouteValues is not null ? item.RouteValues : existing.RouteValues ?? item.RouteValues;
    }

    private static string? Of(string? existing, string? joined, bool leads) =>
        string.IsNullOrEmpty(existing) || (leads && !string.IsNullOrEmpty(joined)) ? joined : existing;
}
