using EmbeddedOrchard.Shell;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Title.Models;
using YesSql.Sql;

namespace EmbeddedOrchard.Content.Taxonomies;

/// <summary>The type of taxonomies, as Orchard Core defines it, and the index of what is filed under their terms.</summary>
internal sealed class TaxonomyMigrations(IContentDefinitionManager definitions, EnabledFeatures features) : DataMigration
{
    public const string Taxonomy = nameof(Taxonomy);

    private const int IdLength = 26;
    private const int NameLength = 255;

    public async Task<int> CreateAsync()
    {
        await definitions.AlterTypeDefinitionAsync(Taxonomy, taxonomy =>
        {
            taxonomy.DisplayedAs(Taxonomy).Creatable().Listable().Draftable().Versionable().Securable()
                .WithPart<TitlePart>(part => part.WithPosition("1").WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
                .WithPart<AliasPart>(part => part.WithPosition("2").WithSettings(new AliasPartSettings { Pattern = "{{ ContentItem.DisplayText | slugify }}" }))
                .WithPart<TaxonomyPart>(part => part.WithPosition("4"));
            if (features.Contains("OrchardCore.Autoroute"))
            {
                taxonomy.WithPart<AutoroutePart>(part => part.WithPosition("3").WithSettings(new AutoroutePartSettings { AllowRouteContainedItems = true }));
            }
        });

        await SchemaBuilder.CreateMapIndexTableAsync<TaxonomyIndex>(table => table
            .Column<string>(nameof(TaxonomyIndex.TaxonomyContentItemId), column => column.WithLength(IdLength))
            .Column<string>(nameof(TaxonomyIndex.ContentItemId), column => column.WithLength(IdLength))
            .Column<string>(nameof(TaxonomyIndex.ContentType), column => column.WithLength(NameLength))
            .Column<string>(nameof(TaxonomyIndex.ContentPart), column => column.WithLength(NameLength))
            .Column<string>(nameof(TaxonomyIndex.ContentField), column => column.WithLength(NameLength))
            .Column<string>(nameof(TaxonomyIndex.TermContentItemId), column => column.WithLength(IdLength))
            .Column<bool>(nameof(TaxonomyIndex.Published))
            .Column<bool>(nameof(TaxonomyIndex.Latest)));
        await SchemaBuilder.AlterIndexTableAsync<TaxonomyIndex>(table =>
            table.CreateIndex("IDX_TaxonomyIndex_Term", nameof(TaxonomyIndex.TermContentItemId), nameof(TaxonomyIndex.Published), nameof(TaxonomyIndex.Latest)));
        return 1;
    }
}
