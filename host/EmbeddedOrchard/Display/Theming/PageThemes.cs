using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Environment.Extensions;

namespace EmbeddedOrchard.Display.Theming;

/// <summary>Decides the <see cref="PageTheme"/> of a request once, before its first view is looked for.</summary>
internal sealed class PageThemes(IThemeManager themes, IExtensionManager extensions, ViewCatalog views, CurrentSite site)
{
    public async Task<PageTheme> EnsureAsync(HttpContext context)
    {
        if (context.Features.Get<PageTheme>() is { } decided)
        {
            return decided;
        }

        var ids = await themes.GetThemeAsync() is { } theme ? WithBaseThemes(theme) : [];
        var layout = ids.Select(id => ViewPaths.Views(id) + "Layout" + ViewPaths.Extension).FirstOrDefault(views.Contains);
        var page = new PageTheme(await site.GetAsync(), ids, layout);
        context.Features.Set(page);
        return page;
    }

    private List<string> WithBaseThemes(IExtensionInfo theme)
    {
        List<string> ids = [];
        for (var current = theme; current is { Exists: true } && !ids.Contains(current.Id); current = BaseOf(current))
        {
            ids.Add(current.Id);
        }

        return ids;
    }

    private IExtensionInfo? BaseOf(IExtensionInfo theme) =>
        theme.Manifest?.ModuleInfo is ThemeAttribute { BaseTheme.Length: > 0 } manifest ? extensions.GetExtension(manifest.BaseTheme) : null;
}
