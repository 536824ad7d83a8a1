using EmbeddedOrchard.Security.Permissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Admin.Deployment;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<PlanForms>();
        services.AddNavigationProvider<DeploymentMenu>();
    }
}

internal sealed class DeploymentMenu(IStringLocalizer<DeploymentMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Configuration"], NavigationConstants.AdminMenuConfigurationPosition, configuration => configuration.Add(localizer["Import/Export"], "3", moving => moving
            .Add(localizer["Deployment Plans"], "1", plans => plans.Permission(HostPermissions.Export).Action("Index", "DeploymentPlan", "OrchardCore.Deployment"))
            .Add(localizer["Package Import"], "2", import => import.Permission(HostPermissions.Import).Action("Index", "Import", "OrchardCore.Deployment"))
            .Add(localizer["JSON Import"], "3", import => import.Permission(HostPermissions.Import).Action("Json", "Import", "OrchardCore.Deployment"))));

        return ValueTask.CompletedTask;
    }
}
