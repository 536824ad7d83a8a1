using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Data;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Setup.Services;

namespace EmbeddedOrchard.Shell.Setup;

/// <summary>Sets the site up, all or nothing: in a database of its own that becomes the site's at the very end.</summary>
internal sealed partial class SetupService(
    ShellHost site, ShellBuilder builder, EnabledFeaturesReader reader, TenantSettings tenant, SqliteFiles files, ILoggerFactory loggers) : ISetupService, IDisposable
{
    private readonly SemaphoreSlim _once = new(1, 1);
    private readonly ILogger _logger = loggers.CreateLogger<SetupService>();

    public async Task<IEnumerable<RecipeDescriptor>> GetSetupRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();
        foreach (var harvester in site.Running.Context.ServiceProvider.GetServices<IRecipeHarvester>())
        {
            recipes.AddRange((await harvester.HarvestRecipesAsync()).Where(recipe => recipe.IsSetupRecipe));
        }

        return recipes;
    }

    /// <summary>Returns the id of the execution; what went wrong is in the context's errors.</summary>
    public async Task<string> SetupAsync(SetupContext context)
    {
        await _once.WaitAsync();
        try
        {
            var executionId = IdGenerator.GenerateId();
            if (!site.Settings.IsUninitialized())
            {
                context.Errors[string.Empty] = "The site is already set up.";
            }
            else if (Check(context))
            {
                await SetupAsync(context, executionId);
            }

            return executionId;
        }
        finally
        {
            _once.Release();
        }
    }

    public void Dispose() => _once.Dispose();

    private bool Check(SetupContext context)
    {
        var provider = Text(context, SetupConstants.DatabaseProvider) ?? DatabaseProviderValue.Sqlite;
        if (provider is not DatabaseProviderValue.Sqlite)
        {
            context.Errors[SetupConstants.DatabaseProvider] = $"The database provider '{provider}' is not supported by this host.";
        }

        if (context.Recipe is null)
        {
            context.Errors["RecipeName"] = "The recipe was not found.";
        }

        if (files.Exists)
        {
            context.Errors[string.Empty] = "There is a database in the data folder already, but its site is not set up: move it away first.";
        }

        return context.Errors.Count == 0;
    }

    private async Task SetupAsync(SetupContext context, string executionId)
    {
        var settings = tenant.Load().AsInitializing();
        settings.VersionId = IdGenerator.GenerateId();
        settings["TenantId"] ??= IdGenerator.GenerateId();
        settings[TenantSettings.DatabaseProvider] = Text(context, SetupConstants.DatabaseProvider) ?? DatabaseProviderValue.Sqlite;
        settings[TenantSettings.ConnectionString] = Text(context, SetupConstants.DatabaseConnectionString) ?? string.Empty;
        settings[TenantSettings.TablePrefix] = Text(context, SetupConstants.DatabaseTablePrefix) ?? string.Empty;
        settings[TenantSettings.Schema] = Text(context, SetupConstants.DatabaseSchema) ?? string.Empty;
        settings[TenantSettings.DatabaseName] = SqliteFiles.SetupName;
        context.ShellSettings = settings;
        context.Properties.TryAdd(SetupConstants.AdminUserId, IdGenerator.GenerateId());

        files.RemoveUnfinished();
        tenant.Save(settings);
        using var trial = new ShellHost(builder, reader, settings, loggers.CreateLogger<ShellHost>());
        try
        {
            await new SetupRun(trial, builder).ExecuteAsync(context, executionId);
            await trial.StopAsync();
            files.Finish();
        }
        catch (Exception exception)
        {
            if (exception is not SetupRefusedException)
            {
                // What is wrong with a recipe or with the data folder is no fault of the code: its reason says all there is to say.
                LogFailed(_logger, exception is RecipeExecutionException { InnerException: null } or ShellStartupException ? null : exception);
                context.Errors.TryAdd(string.Empty, exception.Message);
            }

            await trial.StopAsync();
            files.RemoveUnfinished();
            tenant.SaveState(settings.AsUninitialized());
            return;
        }

        tenant.SaveState(settings.AsRunning());
        await GoLiveAsync(settings);
    }

    private async Task GoLiveAsync(ShellSettings settings)
    {
        var live = site.Settings;
        foreach (var (key, value) in settings.Values.Where(value => value.Key != TenantSettings.DatabaseName))
        {
            live[key] = value;
        }

        live.VersionId = settings.VersionId;
        live.ShellConfiguration = settings.ShellConfiguration;
        live.State = TenantState.Running;
        await site.StartAsync();
    }

    private static string? Text(SetupContext context, string key) =>
        context.Properties.GetValueOrDefault(key)?.ToString() is { Length: > 0 } text ? text : null;

    [LoggerMessage(20, LogLevel.Error, "The set-up failed: the site is as before.")]
    private static partial void LogFailed(ILogger logger, Exception? exception);
}
