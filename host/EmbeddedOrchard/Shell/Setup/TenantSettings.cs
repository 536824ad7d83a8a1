using System.Text.Json.Nodes;
using EmbeddedOrchard.Shell.Services;
using Microsoft.Extensions.Configuration;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;

namespace EmbeddedOrchard.Shell.Setup;

/// <summary>The tenant as its files in <c>App_Data</c> say: <c>tenants.json</c> its state, its own <c>appsettings.json</c> where its database is.</summary>
internal sealed class TenantSettings(AppData data, IConfiguration application)
{
    public const string DatabaseProvider = nameof(DatabaseProvider);
    public const string DatabaseName = nameof(DatabaseName);
    public const string ConnectionString = nameof(ConnectionString);
    public const string TablePrefix = nameof(TablePrefix);
    public const string Schema = nameof(Schema);

    private static readonly string[] Stored = [DatabaseProvider, ConnectionString, TablePrefix, Schema];

    public ShellSettings Load()
    {
        var settings = new ShellSettings { State = TenantState.Uninitialized }.AsDefaultShell();
        if (AppData.ReadJson(data.Tenants)[ShellSettings.DefaultShellName] is JsonObject stored)
        {
            settings.State = Enum.TryParse<TenantState>((string?)stored["State"], out var state)
                ? state
                : throw new ShellStartupException($"'{data.Tenants}' names no known state of the tenant '{ShellSettings.DefaultShellName}'.");
            settings.VersionId = (string?)stored["VersionId"];
            settings["TenantId"] = (string?)stored["TenantId"];
        }

        foreach (var (key, value) in AppData.ReadJson(data.SiteSettings))
        {
            if (value is JsonValue)
            {
                settings[key] = value.ToString();
            }
        }

        settings.ShellConfiguration = ShellConfiguration.Create(application, data);
        return settings;
    }

    /// <summary>The database first, the state last: it alone says whether the site is set up.</summary>
    public void Save(ShellSettings settings)
    {
        var database = AppData.ReadJson(data.SiteSettings);
        foreach (var key in Stored)
        {
            database[key] = settings[key];
        }

        AppData.WriteJson(data.SiteSettings, database);
        SaveState(settings);
    }

    public void SaveState(ShellSettings settings)
    {
        var tenants = AppData.ReadJson(data.Tenants);
        tenants[ShellSettings.DefaultShellName] = new JsonObject
        {
            ["State"] = settings.State.ToString(),
            ["VersionId"] = settings.VersionId,
            ["TenantId"] = settings.TenantId,
        };
        AppData.WriteJson(data.Tenants, tenants);
    }
}
