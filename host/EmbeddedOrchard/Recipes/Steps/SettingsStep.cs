using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using EmbeddedOrchard.Recipes.Checking;
using EmbeddedOrchard.Recipes.Planning;
using OrchardCore.Entities;
using OrchardCore.Recipes.Models;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Recipes.Steps;

internal sealed class SettingsStep(ISiteService sites) : RecipeStepHandler("settings")
{
    private const string Localization = "LocalizationSettings";

    private static readonly Dictionary<string, PropertyInfo> Own = typeof(ISite).GetProperties()
        .Where(property => property.CanWrite)
        .ToDictionary(property => property.Name, StringComparer.OrdinalIgnoreCase);

    public override Task CheckAsync(JsonObject step, KnownSite site, Action<string> fail)
    {
        foreach (var (name, value) in step.Where(property => Own.ContainsKey(property.Key) && property.Value is not null))
        {
            value!.Reads(Own[name].PropertyType, name, fail);
        }

        if (step[Localization] is JsonObject localization)
        {
            CheckCultures(localization, site, fail);
        }
        else if (step[Localization] is not null)
        {
            fail($"'{Localization}' must be an object.");
        }

        return Task.CompletedTask;
    }

    public override async Task PlanAsync(JsonObject step, StepPlan plan)
    {
        var site = await sites.LoadSiteSettingsAsync();
        foreach (var (name, value) in step.Where(property => !property.Key.Equals("name", StringComparison.OrdinalIgnoreCase)))
        {
            var own = Own.GetValueOrDefault(name);
            var there = own is not null ? JNode.FromObject(own.GetValue(site)) : ((IEntity)site).Properties[name];
            var brought = own is not null ? JNode.FromObject(value?.ToObject(own.PropertyType)) : value;
            plan.AddOrKeep(there is not null, JsonNode.DeepEquals(there, brought), name);
        }
    }

    protected override async Task RunAsync(RecipeExecutionContext context)
    {
        var site = await sites.LoadSiteSettingsAsync();
        foreach (var (name, value) in context.Step.Where(property => !property.Key.Equals("name", StringComparison.OrdinalIgnoreCase)))
        {
            if (Own.TryGetValue(name, out var property))
            {
                property.SetValue(site, value?.ToObject(property.PropertyType));
            }
            else
            {
                ((IEntity)site).Properties[name] = value?.DeepClone();
            }
        }

        await sites.UpdateSiteSettingsAsync(site);
    }

    private static void CheckCultures(JsonObject localization, KnownSite site, Action<string> fail)
    {
        if (!localization.IsTextList("SupportedCultures", fail))
        {
            return;
        }

        string[] supported = [.. localization.Texts("SupportedCultures")];
        foreach (var culture in supported.Append(localization.Text("DefaultCulture")).OfType<string>().Distinct().Where(culture => !Exists(culture)))
        {
            fail($"there is no culture '{culture}'.");
        }

        if (localization.Text("DefaultCulture") is { } standard && supported.Length > 0 && !supported.Contains(standard, StringComparer.OrdinalIgnoreCase))
        {
            fail($"the default culture '{standard}' is not among the supported ones: {string.Join(", ", supported)}.");
        }

        if (supported.Length > 0)
        {
            site.Cultures = new HashSet<string>(supported, StringComparer.OrdinalIgnoreCase);
        }
    }

    private static bool Exists(string culture)
    {
        try
        {
            return culture.Length > 0 && CultureInfo.GetCultureInfo(culture, predefinedOnly: true).Name.Length > 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}
