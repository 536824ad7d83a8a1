using EmbeddedOrchard.Security.Permissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Admin.Recipes;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<RecipeWords>();
        services.AddNavigationProvider<RecipeMenu>();
    }
}

internal sealed class RecipeMenu(IStringLocalizer<RecipeMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Configuration"], NavigationConstants.AdminMenuConfigurationPosition, configuration => configuration.Add(localizer["Recipes"], "2", recipes => recipes
            .Permission(HostPermissions.ManageRecipes)
            .Action("Index", "Admin", "OrchardCore.Recipes")));

        return ValueTask.CompletedTask;
    }
}
