using Microsoft.AspNetCore.Routing;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Addresses;

/// <summary>Tells the admin where the public reads an item.</summary>
internal sealed class PublicRouteHandler : ContentHandlerBase
{
    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) =>
        context.ForAsync<ContentItemMetadata>(metadata =>
        {
            metadata.DisplayRouteValues = RouteOf(context.ContentItem) ?? metadata.DisplayRouteValues;
            return Task.CompletedTask;
        });

    private static RouteValueDictionary? RouteOf(ContentItem item)
    {
        if (item.As<LocalizationPart>()?.Culture is not { Length: > 0 } culture)
        {
            return null;
        }

        return item.ContentType switch
        {
            ContentTypes.Award => Route("Home", "Index", culture),
            ContentTypes.Edition => RouteOf(item.As<EditionPart>(), culture),
            ContentTypes.Practice => RouteOf(item.As<PracticePart>(), culture),
            ContentTypes.Page => RouteOf(item.As<AutoroutePart>(), culture),
            _ => null,
        };
    }

    private static RouteValueDictionary? RouteOf(EditionPart? edition, string culture) =>
        string.IsNullOrEmpty(edition?.Slug) ? null : Route("Editions", "Display", culture, ("edition", edition.Slug));

    private static RouteValueDictionary? RouteOf(PracticePart? practice, string culture) =>
        practice is not null && VisibilityPolicy.IsPublic(practice.Status) && PublicAddress.Of(practice) is { } address
            ? Route("Practices", "Display", culture, ("edition", address.Edition), ("component", address.Component), ("number", address.Number))
            : null;

    private static RouteValueDictionary? RouteOf(AutoroutePart? page, string culture)
    {
        // Only under this prefix do pages have an address that the site answers.
        var prefix = culture + "/pages/";
        return page?.Path is { } path && path.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            ? Route("Pages", "Display", culture, ("slug", path[prefix.Length..]))
            : null;
    }

    private static RouteValueDictionary Route(string controller, string action, string culture, params (string Key, object Value)[] more)
    {
        var route = new RouteValueDictionary { ["area"] = Features.Awards, ["controller"] = controller, ["action"] = action, ["culture"] = culture };
        foreach (var (key, value) in more)
        {
            route[key] = value;
        }

        return route;
    }
}
