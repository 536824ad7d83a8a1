using EmbeddedOrchard.Security.Permissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Admin.Settings.General;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<SettingsSaving>();
        services.AddScoped<HomePages>();
        services.AddNavigationProvider<GeneralMenu>();
    }
}

internal sealed class GeneralMenu(IStringLocalizer<GeneralMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Configuration"], NavigationConstants.AdminMenuConfigurationPosition, configuration => configuration
            .Add(localizer["Settings"], "1", settings => settings
                .Add(localizer["General"], "1", general => general
                    .Permission(HostPermissions.ManageSettings)
                    .Action("General", "Admin", "OrchardCore.Settings"))));

        return ValueTask.CompletedTask;
    }
}
