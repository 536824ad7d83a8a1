using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Documents;

namespace EmbeddedOrchard.Deployment.Sources;

internal sealed class DefinitionSource(IDocumentManager<ContentDefinitionRecord> documents) : IDeploymentSource
{
    public async Task WriteAsync(DeploymentPlan plan, RecipeWriter recipe, CancellationToken cancellationToken)
    {
        if (plan.Definitions)
        {
            var record = await documents.GetOrCreateImmutableAsync();
            await recipe.StepAsync(new JsonObject
            {
                ["name"] = "ContentDefinition",
                ["ContentTypes"] = new JsonArray([.. record.ContentTypeDefinitionRecords.Select(type => JNode.FromObject(type))]),
                ["ContentParts"] = new JsonArray([.. record.ContentPartDefinitionRecords.Select(part => JNode.FromObject(part))]),
            });
        }
    }
}
