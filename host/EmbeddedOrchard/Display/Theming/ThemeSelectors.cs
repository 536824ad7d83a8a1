using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Display.Theming;

/// <summary>The site's theme, as the <c>themes</c> recipe step and the themes screen store it.</summary>
internal sealed class SiteThemeSelector(IServiceProvider services) : IThemeSelector
{
    public const string Property = "CurrentThemeName";

    public async Task<ThemeSelectorResult?> GetThemeAsync() =>
        await ThemeSettings.ReadAsync(services.GetService<ISiteService>(), Property) is { } name
            ? new ThemeSelectorResult { Priority = 0, ThemeName = name }
            : null;
}

internal sealed class AdminThemeSelector(IServiceProvider services, IHttpContextAccessor accessor) : IThemeSelector
{
    public const string Property = "CurrentAdminThemeName";

    public async Task<ThemeSelectorResult?> GetThemeAsync() =>
        accessor.HttpContext is { } context && AdminAttribute.IsApplied(context)
            ? new ThemeSelectorResult
            {
                Priority = 100,
                ThemeName = await ThemeSettings.ReadAsync(services.GetService<ISiteService>(), Property) ?? ThemeViewLocations.HostViews,
            }
            : null;
}

internal static class ThemeSettings
{
    public static async Task<string?> ReadAsync(ISiteService? sites, string property)
    {
        var site = sites is null ? null : await sites.GetSiteSettingsAsync();
        return site?.Properties is { } properties && properties.TryGetPropertyValue(property, out var name) && name?.GetValue<string>() is { Length: > 0 } id
            ? id
            : null;
    }
}
