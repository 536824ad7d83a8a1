using System.Text.Json.Nodes;
using EmbeddedOrchard.Display.Theming;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Deployment.Sources;

/// <summary>The settings of the site but for what is each site's own (who owns it, where it is) and what is secret.</summary>
internal sealed class SettingsSource(ISiteService sites) : IDeploymentSource
{
    private static readonly string[] _own = [nameof(ISite.SuperUser), nameof(ISite.SiteSalt), nameof(ISite.BaseUrl), nameof(ISite.Properties)];
    private static readonly string[] _themes = [SiteThemeSelector.Property, AdminThemeSelector.Property];
    private static readonly string[] _secret = ["Password", "Secret", "ApiKey", "PrivateKey", "ConnectionString"];

    public async Task WriteAsync(DeploymentPlan plan, RecipeWriter recipe, CancellationToken cancellationToken)
    {
        if (!plan.Settings)
        {
            return;
        }

        var site = await sites.GetSiteSettingsAsync();
        var step = new JsonObject { ["name"] = "settings" };
        foreach (var property in typeof(ISite).GetProperties().Where(property => property.CanWrite && !_own.Contains(property.Name)))
        {
            if (JNode.FromObject(property.GetValue(site)) is { } value)
            {
                step[property.Name] = value;
            }
        }

        foreach (var (name, value) in site.Properties.Where(property => !_themes.Contains(property.Key) && property.Value is not null))
        {
            step[name] = WithoutSecrets(value!.DeepClone());
        }

        await recipe.StepAsync(step);
    }

    private static JsonNode WithoutSecrets(JsonNode node)
    {
        if (node is JsonObject settings)
        {
            foreach (var (name, value) in settings.ToArray())
            {
                if (_secret.Any(secret => name.EndsWith(secret, StringComparison.OrdinalIgnoreCase)))
                {
                    settings.Remove(name);
                }
                else if (value is not null)
                {
                    WithoutSecrets(value);
                }
            }
        }

        return node;
    }
}
