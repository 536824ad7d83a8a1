using EmbeddedOrchard.Content.Menus;
using EmbeddedOrchard.Security.Permissions;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Menu.Models;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Admin.Trees.Menus;

[RequireFeatures(BuiltInFeatures.Menu)]
public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTrees();
        services.AddContentPart<MenuPart>().UseDisplayDriver<MenuPartDisplayDriver>();
        services.AddContentPart<MenuItemsListPart>();
        services.AddContentPart<LinkMenuItemPart>().UseDisplayDriver<LinkMenuItemPartDisplayDriver>();
        services.AddContentPart<ContentMenuItemPart>().UseDisplayDriver<ContentMenuItemPartDisplayDriver>();
        services.AddContentPart<HtmlMenuItemPart>().UseDisplayDriver<HtmlMenuItemPartDisplayDriver>();
        services.AddDataMigration<MenuMigrations>();
        services.AddNavigationProvider<MenusMenu>();
    }
}

internal sealed class MenusMenu(IStringLocalizer<MenusMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Content"], "1", content => content.Add(localizer["Menus"], "3", menus => menus
            .Permission(HostPermissions.ManageMenu)
            .Action("List", "Admin", "OrchardCore.Contents", new() { ["contentTypeId"] = MenuTypes.Menu })));

        return ValueTask.CompletedTask;
    }
}
