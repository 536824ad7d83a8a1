using EmbeddedOrchard.Security.Permissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Admin.Roles;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<PermissionFeatures>();
        services.AddScoped<PermissionTexts>();
        services.AddScoped<PermissionMatrix>();
        services.AddScoped<RoleRemoval>();
        services.AddNavigationProvider<RoleMenu>();
    }
}

internal sealed class RoleMenu(IStringLocalizer<RoleMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Security"], "90", security => security.Add(localizer["Roles"], "2", roles => roles
            .Permission(HostPermissions.ManageRoles)
            .Action("Index", "Admin", "OrchardCore.Roles")));

        return ValueTask.CompletedTask;
    }
}
