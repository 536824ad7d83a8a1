using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Admin.Settings.General;

/// <summary>The home page of the site: a content item by its path, kept as the route that Orchard Core keeps.</summary>
internal sealed class HomePages(IAutorouteEntries entries, IOptions<AutorouteOptions> options)
{
    public async Task<string?> PathOfAsync(ISite site) =>
        site.HomeRoute?[options.Value.ContentItemIdKey]?.ToString() is { Length: > 0 } id
        && await entries.TryGetEntryByContentItemIdAsync(id) is (true, var entry)
            ? "/" + entry.Path.TrimStart('/')
            : null;

    /// <summary>Null when no published item is at the path; none at all when nothing was typed.</summary>
    public async Task<RouteValueDictionary?> RouteOfAsync(string? typed)
    {
        if (typed?.Trim() is not { Length: > 0 } path)
        {
            return [];
        }

        return await entries.TryGetEntryByPathAsync("/" + path.Trim('/')) is (true, var entry)
            ? new RouteValueDictionary(options.Value.GlobalRouteValues) { [options.Value.ContentItemIdKey] = entry.ContentItemId }
            : null;
    }
}
