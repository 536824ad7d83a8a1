using EmbeddedOrchard.Security.Permissions;
using EmbeddedOrchard.Shell.Switching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Admin.Features;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<FeatureSwitching>();
        services.AddSingleton<FeatureCatalogue>();
        services.AddNavigationProvider<FeatureMenu>();
    }
}

internal sealed class FeatureMenu(IStringLocalizer<FeatureMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Configuration"], NavigationConstants.AdminMenuConfigurationPosition, configuration => configuration.Add(localizer["Features"], "1", features => features
            .Permission(HostPermissions.ManageFeatures)
            .Action("Features", "Admin", "OrchardCore.Features")));

        return ValueTask.CompletedTask;
    }
}
