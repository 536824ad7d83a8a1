using Microsoft.AspNetCore.Mvc.Razor;

namespace EmbeddedOrchard.Display.Theming;

/// <summary>Looks for a view in the theme and its base themes, then in the module, then in the host's admin.</summary>
internal sealed class ThemeViewLocations : IViewLocationExpander
{
    /// <summary>The admin theme also holds the views of the host's own pages that wear the site's theme, such as the login.</summary>
    public const string HostViews = "TheAdmin";

    private const string Key = "themes";

    public void PopulateValues(ViewLocationExpanderContext context)
    {
        if (context.ActionContext.HttpContext.Features.Get<PageTheme>() is { ThemeIds.Count: > 0 } theme)
        {
            context.Values[Key] = string.Join(',', theme.ThemeIds);
        }
    }

    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        var themes = context.Values.TryGetValue(Key, out var ids) && ids is not null ? ids.Split(',') : [];
        return [.. themes.SelectMany(In), .. viewLocations, .. In(HostViews)];
    }

    private static string[] In(string extensionId)
    {
        var views = ViewPaths.Views(extensionId);
        return
        [
            views + "{2}/{1}/{0}" + ViewPaths.Extension,
            views + "{2}/Shared/{0}" + ViewPaths.Extension,
            views + "{1}/{0}" + ViewPaths.Extension,
            views + "Shared/{0}" + ViewPaths.Extension,
            views + "{0}" + ViewPaths.Extension,
        ];
    }
}
