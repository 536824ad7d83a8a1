using EmbeddedOrchard.Security.Permissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Admin.ContentTypes;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<ContentTypeCatalogue>();
        services.AddScoped<ContentTypeEditing>();
        services.AddScoped<SettingsForms>();
        services.AddScoped<TaxonomyChoices>();
        services.AddNavigationProvider<ContentTypeMenu>();
    }
}

internal sealed class ContentTypeMenu(IStringLocalizer<ContentTypeMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Content"], "1", content => content.Add(localizer["Content Definition"], "9", definition => definition
            .Add(localizer["Content Types"], "1", types => types
                .Permission(HostPermissions.ViewContentTypes).Action("List", "Admin", "OrchardCore.ContentTypes"))
            .Add(localizer["Content Parts"], "2", parts => parts
                .Permission(HostPermissions.ViewContentTypes).Action("ListParts", "Admin", "OrchardCore.ContentTypes"))));

        return ValueTask.CompletedTask;
    }
}
