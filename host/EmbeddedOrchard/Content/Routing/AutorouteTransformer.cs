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
        var (found, entry) = await entries.TryGetEntryByPathAsync(httpContext.Request.Path.Value ?? string.Empty);
        return found
            ? new RouteValueDictionary(options.Value.GlobalRouteValues) { [options.Value.ContentItemIdKey] = entry.ContentItemId }
            : null!;
    }
}
