using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;

namespace EmbeddedOrchard.Display.Theming;

/// <summary>The site's theme, as the <c>themes</c> recipe step and the themes screen store it.</summary>
internal sealed class SiteThemeSelector(CurrentSite site) : IThemeSelector
{
    public const string Property = "CurrentThemeName";

    public async Task<ThemeSelectorResult?> GetThemeAsync() =>
        await ThemeSettings.ReadAsync(site, Property) is { } name
            ? new ThemeSelectorResult { Priority = 0, ThemeName = name }
            : null;
}

internal sealed class AdminThemeSelector(CurrentSite site, IHttpContextAccessor accessor) : IThemeSelector
{
    public const string Property = "CurrentAdminThemeName";

    public async Task<ThemeSelectorResult?> GetThemeAsync() =>
        accessor.HttpContext is { } context && AdminAttribute.IsApplied(context)
            ? new ThemeSelectorResult
            {
                Priority = 100,
                ThemeName = await ThemeSettings.ReadAsync(site, Property) ?? ThemeViewLocations.HostViews,
            }
            : null;
}

internal static class ThemeSettings
{
    public static async Task<string?> ReadAsync(CurrentSite site, string property) =>
        (await site.GetAsync())?.Properties is { } properties
        && properties.TryGetPropertyValue(property, out var name)
        && name is JsonValue value
        && value.TryGetValue<string>(out var id)
        && id.Length > 0
            ? id
            : null;
}
