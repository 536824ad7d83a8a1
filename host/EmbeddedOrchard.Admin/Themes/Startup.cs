using EmbeddedOrchard.Security.Permissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Admin.Themes;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<SiteThemes>();
        services.AddNavigationProvider<ThemeMenu>();
    }
}

internal sealed class ThemeMenu(IStringLocalizer<ThemeMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Design"], NavigationConstants.AdminMenuDesignPosition, design => design.Add(localizer["Themes"], "1", themes => themes
            .Permission(HostPermissions.ApplyTheme)
            .Action("Index", "Admin", "OrchardCore.Themes")));

        return ValueTask.CompletedTask;
    }
}
