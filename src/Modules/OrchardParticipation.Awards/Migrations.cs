using OrchardCore.Alias.Models;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Contents.Models;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Indexing;

namespace OrchardParticipation.Awards;

public sealed class Migrations(IContentDefinitionManager definitions) : DataMigration
{
    private const string PagePattern = "{{ ContentItem.Content.LocalizationPart.Culture }}/pages/{{ ContentItem.DisplayText | slugify }}";

    public async Task<int> CreateAsync()
    {
        await DefinePartsAsync();
        await definitions.AlterTypeDefinitionAsync(ContentTypes.Award, type => Written(type, "Award").WithPart<AwardPart>(part => part.WithPosition("2")));
        await definitions.AlterTypeDefinitionAsync(ContentTypes.Edition, type => Written(type, "Edition").WithPart<EditionPart>(part => part.WithPosition("2")));
        await definitions.AlterTypeDefinitionAsync(ContentTypes.Practice, type => Written(type, "Practice").WithPart<PracticePart>(part => part.WithPosition("2")));
        await definitions.AlterTypeDefinitionAsync(ContentTypes.Page, type => Written(type, "Page")
            .WithPart<AutoroutePart>(part => part.WithPosition("2").WithSettings(new AutoroutePartSettings { AllowCustomPath = true, Pattern = PagePattern }))
            .WithPart<AliasPart>(part => part.WithPosition("3")));

        await new IndexTables(SchemaBuilder).CreateAsync();
        return 1;
    }

    private async Task DefinePartsAsync()
    {
        await definitions.AlterPartDefinitionAsync(nameof(AwardPart), part => part.WithDescription("What is the same about an award in every language."));
        await definitions.AlterPartDefinitionAsync(nameof(EditionPart), part => part.WithDescription("What is the same about an edition in every language: phases, categories, rules."));
        await definitions.AlterPartDefinitionAsync(nameof(PracticePart), part => part.WithDescription("What is the same about a practice in every language: place, status, facts."));
    }

    // Title, text, language: what is written in one language. Everything else about the type is shared.
    private static ContentTypeDefinitionBuilder Written(ContentTypeDefinitionBuilder type, string displayName) => type
        .DisplayedAs(displayName)
        .Creatable().Listable().Draftable().Versionable().Securable()
        .WithPart<TitlePart>(part => part.WithPosition("0").WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
        .WithPart<HtmlBodyPart>(part => part.WithPosition("1").WithEditor("Wysiwyg").WithDisplayName("Text"))
        .WithPart<LocalizationPart>(part => part.WithPosition("8"))
        .WithPart<CommonPart>(part => part.WithPosition("9"));
}
