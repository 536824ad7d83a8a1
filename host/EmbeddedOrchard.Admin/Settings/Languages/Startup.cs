using EmbeddedOrchard.Security.Permissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Admin.Settings.Languages;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<SiteLanguages>();
        services.AddNavigationProvider<LanguagesMenu>();
    }
}

internal sealed class LanguagesMenu(IStringLocalizer<LanguagesMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Configuration"], NavigationConstants.AdminMenuConfigurationPosition, configuration => configuration
            .Add(localizer["Settings"], "1", settings => settings
                .Add(localizer["Languages"], "2", languages => languages
                    .Permission(HostPermissions.ManageCultures)
                    .Action("Languages", "Admin", "OrchardCore.Settings"))));

        return ValueTask.CompletedTask;
    }
}
