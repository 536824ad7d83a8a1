using System.Text.Json.Nodes;
using EmbeddedOrchard.Shell.Switching;
using OrchardCore.Environment.Shell;

namespace EmbeddedOrchard.Deployment.Sources;

/// <summary>The features that are on. What is off is not switched off elsewhere.</summary>
internal sealed class FeatureSource(IShellFeaturesManager features) : IDeploymentSource
{
    public async Task WriteAsync(DeploymentPlan plan, RecipeWriter recipe, CancellationToken cancellationToken)
    {
        if (plan.Features)
        {
            var enabled = (await features.GetEnabledFeaturesAsync()).Select(feature => feature.Id).Where(id => !FeatureSwitching.IsHidden(id));
            await recipe.StepAsync(new JsonObject { ["name"] = "feature", ["enable"] = new JsonArray([.. enabled.Select(id => (JsonNode)id)]) });
        }
    }
}
