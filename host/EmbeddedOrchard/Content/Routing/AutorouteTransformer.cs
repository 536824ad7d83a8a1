using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Routing;

namespace EmbeddedOrchard.Content.Routing;

/// <summary>Routes the path of a published item to its display.</summary>
internal sealed class AutorouteTransformer(IAutorouteEntries entries, IOptions<AutorouteOptions> options) : DynamicRouteValueTransformer
{
    public override async ValueTask<RouteValueDictionary> TransformAsync(HttpContext httpContext, RouteValueDictionary values)
    {
        var path = httpContext.Request.Path.Value ?? string.Empty;
        var (found, entry) = await entries.TryGetEntryByPathAsync(path);

        // The path of an item that is previewed is not committed, so it is not among the entries.
        if (httpContext.Features.Get<AutorouteEntry>() is { } previewed && string.Equals(path.Trim('/'), previewed.Path, StringComparison.OrdinalIgnoreCase))
        {
            (found, entry) = (true, previewed);
        }

        return found
            ? new RouteValueDictionary(options.Value.GlobalRouteValues) { [options.Value.ContentItemIdKey] = entry.ContentItemId }
            : null!;
    }
}
