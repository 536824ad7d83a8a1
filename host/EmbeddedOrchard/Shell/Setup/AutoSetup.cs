using Microsoft.Extensions.Configuration;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Setup.Services;

namespace EmbeddedOrchard.Shell.Setup;

/// <summary>Sets the site up as the configuration <c>OrchardCore:OrchardCore_AutoSetup</c> says, when the process starts.</summary>
internal sealed class AutoSetup(ShellHost site, SetupService setup)
{
    private const string Section = "OrchardCore_AutoSetup";

    public bool IsConfigured => Tenants.Any();

    private IEnumerable<IConfigurationSection> Tenants => site.Settings.ShellConfiguration.GetSection(Section).GetSection("Tenants").GetChildren();

    private IConfigurationSection Tenant
    {
        get
        {
            var tenants = Tenants.ToArray();
            return tenants.Length == 1 && (tenants[0]["ShellName"] ?? ShellSettings.DefaultShellName) == ShellSettings.DefaultShellName
                ? tenants[0]
                : throw new ShellStartupException($"{Section} must describe exactly one tenant, named '{ShellSettings.DefaultShellName}'.");
        }
    }

    public string? Administrator => Tenant["AdminUsername"];
    public string? Password => Tenant["AdminPassword"];

    public async Task RunAsync()
    {
        var tenant = Tenant;
        string[] required = ["SiteName", "AdminUsername", "AdminEmail", "AdminPassword", "RecipeName"];
        if (required.Where(key => string.IsNullOrWhiteSpace(tenant[key])).ToArray() is { Length: > 0 } missing)
        {
            throw new ShellStartupException($"{Section} lacks {string.Join(", ", missing)}.");
        }

        var context = new SetupContext
        {
            ShellSettings = site.Settings,
            Recipe = await FindAsync(tenant["RecipeName"]!),
            EnabledFeatures = [],
            Properties = new Dictionary<string, object>
            {
                [SetupConstants.SiteName] = tenant["SiteName"]!,
                [SetupConstants.AdminUsername] = tenant["AdminUsername"]!,
                [SetupConstants.AdminEmail] = tenant["AdminEmail"]!,
                [SetupConstants.AdminPassword] = tenant["AdminPassword"]!,
                [SetupConstants.SiteTimeZone] = tenant["SiteTimeZone"] ?? string.Empty,
                [SetupConstants.DatabaseProvider] = tenant["DatabaseProvider"] ?? string.Empty,
                [SetupConstants.DatabaseConnectionString] = tenant["DatabaseConnectionString"] ?? string.Empty,
                [SetupConstants.DatabaseTablePrefix] = tenant["DatabaseTablePrefix"] ?? string.Empty,
                [SetupConstants.DatabaseSchema] = tenant["DatabaseSchema"] ?? string.Empty,
            },
        };
        await setup.SetupAsync(context);
        if (context.Errors.Count > 0)
        {
            throw new ShellStartupException($"The site could not be set up: {string.Join(" ", context.Errors.Values)}");
        }
    }

    private async Task<RecipeDescriptor> FindAsync(string name)
    {
        var recipes = (await setup.GetSetupRecipesAsync()).ToArray();
        return recipes.FirstOrDefault(recipe => string.Equals(recipe.Name, name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ShellStartupException($"{Section} names the recipe '{name}', but the setup recipes are: {string.Join(", ", recipes.Select(recipe => recipe.Name))}.");
    }
}
