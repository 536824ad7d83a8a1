using System.Text.Json.Nodes;
using EmbeddedOrchard.Display.Theming;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Deployment.Sources;

internal sealed class ThemeSource(ISiteService sites) : IDeploymentSource
{
    public async Task WriteAsync(DeploymentPlan plan, RecipeWriter recipe, CancellationToken cancellationToken)
    {
        if (plan.Themes)
        {
            var site = await sites.GetSiteSettingsAsync();
            await recipe.StepAsync(new JsonObject
            {
                ["name"] = "themes",
                ["site"] = site.Properties[SiteThemeSelector.Property]?.DeepClone() ?? string.Empty,
                ["admin"] = site.Properties[AdminThemeSelector.Property]?.DeepClone() ?? string.Empty,
            });
        }
    }
}
