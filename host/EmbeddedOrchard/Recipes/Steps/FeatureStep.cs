using System.Text.Json.Nodes;
using EmbeddedOrchard.Recipes.Checking;
using EmbeddedOrchard.Recipes.Planning;
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

        site.SwitchesOn.AddRange(step.Texts("enable").Where(id => site.Features.Contains(id) && !site.EnabledFeatures.Contains(id)));
        site.SwitchesOff.AddRange(step.Texts("disable").Where(site.EnabledFeatures.Contains));
        site.ChangesFeatures |= site.SwitchesOn.Count + site.SwitchesOff.Count > 0;
        return Task.CompletedTask;
    }

    public override async Task PlanAsync(JsonObject step, StepPlan plan)
    {
        var enabled = (await features.GetEnabledFeaturesAsync()).Select(feature => feature.Id).ToHashSet();
        string[] coming = [.. step.Texts("enable").Where(id => !enabled.Contains(id))];
        string[] leaving = [.. step.Texts("disable").Where(enabled.Contains)];
        foreach (var feature in extensions.GetFeatures(coming).Where(feature => !enabled.Contains(feature.Id)))
        {
            plan.Add(PlannedKind.SwitchedOn, feature.Name, feature.Id);
        }

        foreach (var feature in leaving.SelectMany(extensions.GetDependentFeatures).Where(feature => enabled.Contains(feature.Id)).DistinctBy(feature => feature.Id))
        {
            plan.Add(PlannedKind.SwitchedOff, feature.Name, feature.Id);
        }

        foreach (var _ in step.Texts("enable").Except(coming).Concat(step.Texts("disable").Except(leaving)))
        {
            plan.Keep();
        }
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
