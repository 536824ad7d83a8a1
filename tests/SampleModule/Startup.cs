using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;

namespace SampleModule;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<VisitPart>().UseDisplayDriver<VisitPartDisplayDriver>();
        services.AddDataMigration<Migrations>();
        services.AddNavigationProvider<VisitsMenu>();
        services.AddPermissionProvider<VisitPermissions>();
    }
}

public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await definitions.AlterTypeDefinitionAsync("Visit", type => type
            .DisplayedAs("Visit").Creatable().Listable().Draftable().Versionable().Securable().WithPart("TitlePart").WithPart(nameof(VisitPart)));

        return 1;
    }
}
