using System.Text.Json;
using System.Text.Json.Nodes;
using EmbeddedOrchard.Recipes.Checking;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Recipes.Models;

namespace EmbeddedOrchard.Recipes.Steps;

/// <summary>Adds to definitions, or makes them; what the step does not name stays.</summary>
internal sealed class ContentDefinitionStep(IContentDefinitionManager definitions) : RecipeStepHandler("ContentDefinition")
{
    public override Task CheckAsync(JsonObject step, KnownSite site, Action<string> fail)
    {
        ContentDefinitionCheck.Run(step, site.Content, fail);
        return Task.CompletedTask;
    }

    protected override async Task RunAsync(RecipeExecutionContext context)
    {
        foreach (var part in context.Step.Objects("ContentParts").Select(part => part.Deserialize<ContentPartDefinitionRecord>(JOptions.Default)!))
        {
            await definitions.AlterPartDefinitionAsync(part.Name, builder =>
            {
                builder.MergeSettings(part.Settings);
                foreach (var field in part.ContentPartFieldDefinitionRecords)
                {
                    builder.WithField(field.Name, own => own.OfType(field.FieldName).MergeSettings(field.Settings));
                }
            });
        }

        foreach (var type in context.Step.Objects("ContentTypes").Select(type => type.Deserialize<ContentTypeDefinitionRecord>(JOptions.Default)!))
        {
            await definitions.AlterTypeDefinitionAsync(type.Name, builder =>
            {
                if (!string.IsNullOrEmpty(type.DisplayName))
                {
                    builder.DisplayedAs(type.DisplayName);
                }

                builder.MergeSettings(type.Settings);
                foreach (var part in type.ContentTypePartDefinitionRecords)
                {
                    builder.WithPart(string.IsNullOrEmpty(part.Name) ? part.PartName : part.Name, part.PartName, own => own.MergeSettings(part.Settings));
                }
            });
        }
    }
}
