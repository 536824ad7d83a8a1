using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace EmbeddedOrchard.Content.Routing;

internal static class ContentEndpoints
{
    /// <summary>Published paths, behind everything that has a route of its own.</summary>
    public static void MapContent(this IEndpointRouteBuilder routes) =>
        routes.MapDynamicControllerRoute<AutorouteTransformer>("/{**path}", state: null!, order: int.MaxValue - 100);
}
