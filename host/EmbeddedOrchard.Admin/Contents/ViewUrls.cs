using Microsoft.AspNetCore.Mvc;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Contents;

internal static class ViewUrls
{
    /// <summary>Where the public reads the item, if its type has public pages.</summary>
    public static async Task<string?> ViewUrlAsync(this IContentManager contents, ContentItem item, IUrlHelper url)
    {
        var metadata = await contents.PopulateAspectAsync(item, new ContentItemMetadata());

        return metadata.DisplayRouteValues is { Count: > 0 } route ? url.RouteUrl(route) : null;
    }
}
