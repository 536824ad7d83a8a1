using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Contents.Addresses;

/// <summary>The whole address at which the public reads, or would read, an item.</summary>
internal sealed class PublicAddresses(IContentManager contents, LinkGenerator links, IHttpContextAccessor accessor)
{
    /// <returns>Null for an item that has no path, or whose path is switched off.</returns>
    public async Task<string?> OfAsync(ContentItem item)
    {
        if (accessor.HttpContext is not { } http || item.As<AutoroutePart>() is not { Disabled: false, Path.Length: > 0 } part)
        {
            return null;
        }

        var metadata = await contents.PopulateAspectAsync(item, new ContentItemMetadata());
        var own = metadata.DisplayRouteValues is { Count: > 0 } route ? links.GetUriByRouteValues(http, routeName: null, route) : null;

        return own ?? $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}/{part.Path}";
    }
}
