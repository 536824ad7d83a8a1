using EmbeddedOrchard.Security.Permissions;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Admin.Status;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<DatabaseStatus>();
        services.AddScoped<StatusReading>();
        services.AddNavigationProvider<StatusMenu>();
    }
}

internal sealed class StatusMenu(IStringLocalizer<StatusMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Configuration"], NavigationConstants.AdminMenuConfigurationPosition, configuration => configuration.Add(localizer["Status"], "99", status => status
            .Permission(HostPermissions.ViewStatus)
            .Action("Index", "Status", BuiltInFeatures.AdminTheme)));

        return ValueTask.CompletedTask;
    }
}
