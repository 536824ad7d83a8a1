using EmbeddedOrchard.Admin;
using EmbeddedOrchard.Content;
using EmbeddedOrchard.Deployment;
using EmbeddedOrchard.Display;
using EmbeddedOrchard.Documents;
using EmbeddedOrchard.Localization;
using EmbeddedOrchard.Mail;
using EmbeddedOrchard.Navigation;
using EmbeddedOrchard.Recipes;
using EmbeddedOrchard.Security;
using EmbeddedOrchard.Settings;
using EmbeddedOrchard.Shell.Rehearsing;
using EmbeddedOrchard.Shell.Setup;
using EmbeddedOrchard.Store;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Environment.Shell;

namespace EmbeddedOrchard.Shell;

/// <summary>The areas of this host, each with its own registrations.</summary>
internal static class BuiltInServices
{
    public static IServiceCollection AddBuiltIn(this IServiceCollection services, ShellSettings settings, AppData data) =>
        services
            .AddSingleton<Rehearsals>()
            .AddBuiltInPipeline(settings)
            .AddDatabase(settings, data)
            .AddDocuments()
            .AddSettings()
            .AddMailAddresses()
            .AddContent()
            .AddRecipes()
            .AddDeployment()
            .AddEmbeddedLocalization()
            .AddDisplay()
            .AddMenus()
            .AddAdmin()
            .AddEmbeddedSecurity();

    public static IServiceCollection AddDatabase(this IServiceCollection services, ShellSettings settings, AppData data) =>
        services.AddStore(new StoreOptions
        {
            Provider = settings[TenantSettings.DatabaseProvider] is { Length: > 0 } provider ? provider : DatabaseProviderValue.Sqlite,
            Path = Path.Combine(data.Site, settings[TenantSettings.DatabaseName] ?? SqliteFiles.Name),
            ConnectionString = settings[TenantSettings.ConnectionString] is { Length: > 0 } connection ? connection : null,
            TablePrefix = settings[TenantSettings.TablePrefix] is { Length: > 0 } prefix ? prefix : null,
        });
}
