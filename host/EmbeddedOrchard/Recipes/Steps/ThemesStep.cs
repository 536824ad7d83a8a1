using System.Text.Json.Nodes;
using EmbeddedOrchard.Display.Theming;
using EmbeddedOrchard.Recipes.Checking;
using EmbeddedOrchard.Recipes.Planning;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Recipes.Steps;

internal sealed class ThemesStep(ISiteService sites, IShellFeaturesManager features, IExtensionManager extensions) : RecipeStepHandler("themes")
{
    public override Task CheckAsync(JsonObject step, KnownSite site, Action<string> fail)
    {
        step.OnlyHas("The step", fail, "name", "site", "admin");
        foreach (var id in Ids(step).Where(id => !site.Features.Contains(id)))
        {
            fail($"this site has no theme '{id}'.");
        }

        string[] coming = [.. Ids(step).Where(id => site.Features.Contains(id) && !site.EnabledFeatures.Contains(id))];
        site.SwitchesOn.AddRange(coming);
        site.ChangesFeatures |= coming.Length > 0;
        return Task.CompletedTask;
    }

    public override async Task PlanAsync(JsonObject step, StepPlan plan)
    {
        var site = await sites.LoadSiteSettingsAsync();
        foreach (var (key, property) in new[] { ("site", SiteThemeSelector.Property), ("admin", AdminThemeSelector.Property) })
        {
            if (step.Text(key) is { Length: > 0 } id)
            {
                plan.AddOrKeep(isThere: true, JsonNode.DeepEquals(site.Properties[property], id), extensions.GetExtension(id)?.Manifest.Name ?? id, key);
            }
        }
    }

    protected override async Task RunAsync(RecipeExecutionContext context)
    {
        var enabled = (await features.GetEnabledFeaturesAsync()).Select(feature => feature.Id).ToHashSet();
        var missing = extensions.GetFeatures().Where(feature => Ids(context.Step).Contains(feature.Id) && !enabled.Contains(feature.Id)).ToArray();
        var site = await sites.LoadSiteSettingsAsync();
        Set(site, SiteThemeSelector.Property, context.Step.Text("site"));
        Set(site, AdminThemeSelector.Property, context.Step.Text("admin"));
        await sites.UpdateSiteSettingsAsync(site);
        if (missing.Length > 0)
        {
            await features.UpdateFeaturesAsync([], missing, force: true);
        }
    }

    private static IEnumerable<string> Ids(JsonObject step) =>
        new[] { step.Text("site"), step.Text("admin") }.OfType<string>().Where(id => id.Length > 0);

    private static void Set(ISite site, string property, string? theme)
    {
        if (!string.IsNullOrEmpty(theme))
        {
            site.Properties[property] = theme;
        }
    }
}
