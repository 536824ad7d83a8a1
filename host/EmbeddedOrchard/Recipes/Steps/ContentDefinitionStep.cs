using System.Text.Json;
using System.Text.Json.Nodes;
using EmbeddedOrchard.Recipes.Checking;
using EmbeddedOrchard.Recipes.Planning;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
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

    public override async Task PlanAsync(JsonObject step, StepPlan plan)
    {
        foreach (var given in step.Objects("ContentTypes"))
        {
            var type = await definitions.LoadTypeDefinitionAsync(given.Text("Name")!);
            plan.AddOrKeep(type is not null, type is not null && Has(type, given), given.Text("DisplayName") ?? given.Text("Name")!, "ContentTypes");
        }

        foreach (var given in step.Objects("ContentParts"))
        {
            var part = await definitions.LoadPartDefinitionAsync(given.Text("Name")!);
            plan.AddOrKeep(part is not null, part is not null && Has(part, given), given.Text("Name")!, "ContentParts");
        }
    }

    private static bool Has(ContentTypeDefinition type, JsonObject given) =>
        (string.IsNullOrEmpty(given.Text("DisplayName")) || given.Text("DisplayName") == type.DisplayName)
        && JsonContents.Has(type.Settings, given["Settings"])
        && given.Objects("ContentTypePartDefinitionRecords").All(own => type.Parts.Any(part =>
            part.Name == (own.Text("Name") is { Length: > 0 } name ? name : own.Text("PartName")) && part.PartDefinition.Name == own.Text("PartName") && JsonContents.Has(part.Settings, own["Settings"])));

    private static bool Has(ContentPartDefinition part, JsonObject given) =>
        JsonContents.Has(part.Settings, given["Settings"])
        && given.Objects("ContentPartFieldDefinitionRecords").All(own => part.Fields.Any(field =>
            field.Name == own.Text("Name") && field.FieldDefinition.Name == own.Text("FieldName") && JsonContents.Has(field.Settings, own["Settings"])));

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
