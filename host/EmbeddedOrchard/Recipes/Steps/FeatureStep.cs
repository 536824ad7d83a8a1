using System.Text.Json.Nodes;
using EmbeddedOrchard.Recipes.Checking;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;

namespace EmbeddedOrchard.Recipes.Steps;

internal sealed class FeatureStep(IShellFeaturesManager features, IExtensionManager extensions) : RecipeStepHandler("feature")
{
    public override Task CheckAsync(JsonObject step, KnownSite site, Action<string> fail)
    {
        step.OnlyHas("The step", fail, "name", "enable", "disable");
        if (!step.IsTextList("enable", fail) | !step.IsTextList("disable", fail))
        {
            return Task.CompletedTask;
        }

        foreach (var id in step.Texts("enable").Concat(step.Texts("disable")).Where(id => !site.Features.Contains(id)))
        {
            fail($"this site has no feature '{id}'.");
        }

        site.ChangesFeatures = step.Texts("enable").Any(id => !site.EnabledFeatures.Contains(id)) || step.Texts("disable").Any(site.EnabledFeatures.Contains);
        return Task.CompletedTask;
    }

    protected override async Task RunAsync(RecipeExecutionContext context)
    {
        var enabled = (await features.GetEnabledFeaturesAsync()).Select(feature => feature.Id).ToHashSet();
        var enable = extensions.GetFeatures().Where(feature => context.Step.Texts("enable").Contains(feature.Id) && !enabled.Contains(feature.Id)).ToArray();
        var disable = extensions.GetFeatures().Where(feature => context.Step.Texts("disable").Contains(feature.Id) && enabled.Contains(feature.Id)).ToArray();
        if (enable.Length > 0 || disable.Length > 0)
        {
            await features.UpdateFeaturesAsync(disable, enable, force: true);
        }
    }
}
