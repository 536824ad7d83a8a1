using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.Logging;
using OrchardCore.Navigation;
using OrchardCore.Security;

namespace EmbeddedOrchard.Navigation;

/// <summary>A menu out of what the modules add to it, with what the reader may open and nothing else.</summary>
internal sealed partial class NavigationManager(
    IEnumerable<INavigationProvider> providers,
    IAuthorizationService authorization,
    IUrlHelperFactory urls,
    ILogger<NavigationManager> logger) : INavigationManager
{
    public async Task<IEnumerable<MenuItem>> BuildMenuAsync(string name, ActionContext context)
    {
        var builder = new NavigationBuilder();
        foreach (var provider in providers)
        {
            try
            {
                await provider.BuildNavigationAsync(name, builder);
            }
            catch (Exception exception) when (exception is not OutOfMemoryException)
            {
                // A module that cannot say what it has must not take the whole menu with it.
                LogFailure(logger, exception, provider.GetType().FullName!, name);
            }
        }

        var items = MenuMerging.Merge(builder.Build());
        Resolve(items, urls.GetUrlHelper(context));
        return WithoutEmptyGroups(await AllowedAsync(items, context.HttpContext.User));
    }

    private static void Resolve(IEnumerable<MenuItem> items, IUrlHelper url)
    {
        foreach (var item in items)
        {
            Resolve(item.Items, url);
            item.Href = Href(item, url);
        }
    }

    private static string Href(MenuItem item, IUrlHelper url)
    {
        if (!string.IsNullOrEmpty(item.Url))
        {
            return item.Url.StartsWith("~/", StringComparison.Ordinal) ? url.Content(item.Url) : item.Url;
        }

        if (item.RouteValues is { Count: > 0 } values && url.RouteUrl(new UrlRouteContext { Values = values }) is { } address)
        {
            return address;
        }

        return "#";
    }

    private static List<MenuItem> WithoutEmptyGroups(List<MenuItem> items)
    {
        foreach (var item in items)
        {
            item.Items = WithoutEmptyGroups(item.Items);
        }

        return [.. items.Where(item => item.Href != "#" || item.Items.Count > 0)];
    }

    private async Task<List<MenuItem>> AllowedAsync(IEnumerable<MenuItem> items, ClaimsPrincipal user)
    {
        List<MenuItem> allowed = [];
        foreach (var item in items)
        {
            item.Items = await AllowedAsync(item.Items, user);
            if (await IsAllowedAsync(item, user))
            {
                allowed.Add(item);
            }
        }

        return allowed;
    }

    /// <summary>As in Orchard Core: any of the permissions opens the entry.</summary>
    private async Task<bool> IsAllowedAsync(MenuItem item, ClaimsPrincipal user)
    {
        if (item.Permissions.Count == 0)
        {
            return true;
        }

        foreach (var permission in item.Permissions)
        {
            if ((await authorization.AuthorizeAsync(user, item.Resource, new PermissionRequirement(permission))).Succeeded)
            {
                return true;
            }
        }

        return false;
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Provider} failed to add to the menu '{Menu}'")]
    private static partial void LogFailure(ILogger logger, Exception exception, string provider, string menu);
}
