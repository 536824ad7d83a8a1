using EmbeddedOrchard.Content.Fields;
using EmbeddedOrchard.Content.Taxonomies;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Models;

namespace EmbeddedOrchard.Admin.Trees.Taxonomies;

[RequireFeatures(BuiltInFeatures.Taxonomies)]
public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddTrees();
        services.AddContentPart<TaxonomyPart>().UseDisplayDriver<TaxonomyPartDisplayDriver>();
        services.AddContentPart<TermPart>();
        services.AddContentField<TaxonomyField>().AddHandler<FieldRulesHandler<TaxonomyField>>().UseDisplayDriver<TaxonomyFieldDisplayDriver>();
        services.AddIndexProvider<TaxonomyIndexProvider>();
        services.AddDataMigration<TaxonomyMigrations>();
    }
}
