using EmbeddedOrchard.Shell.Setup;
using EmbeddedOrchard.Store;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;

namespace EmbeddedOrchard.Shell;

/// <summary>Starts the site before the server listens: what is wrong with it shows at once and not with the first request.</summary>
internal sealed partial class SiteStart(
    AppData data, TenantSettings tenant, SqliteFiles files, ShellHost host, AutoSetup autoSetup, IHostEnvironment environment, ILogger<SiteStart> logger) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        data.EnsureWritable();
        RecoverSetup();
        try
        {
            await host.StartAsync();
            if (host.Settings.IsUninitialized() && autoSetup.IsConfigured)
            {
                await autoSetup.RunAsync();
            }

            if (host.Settings.IsRunning())
            {
                await host.CreateScope(out _).UsingAsync(_ => Task.CompletedTask);
            }
        }
        catch (Exception exception) when (exception is SqliteException or DatabaseUnavailableException)
        {
            throw new ShellStartupException(exception is DatabaseUnavailableException
                ? exception.Message
                : $"The site's database in '{data.Site}' cannot be used: {exception.Message}", exception);
        }

        if (host.Settings.IsUninitialized())
        {
            LogSetupNeeded(logger);
        }
        else if (environment.IsDevelopment() && autoSetup.IsConfigured)
        {
            LogDevelopmentUser(logger, autoSetup.Administrator, autoSetup.Password);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => host.StopAsync();

    /// <summary>A process that died during setup left the site as before, or all but the last word of it.</summary>
    private void RecoverSetup()
    {
        if (host.Settings.IsInitializing())
        {
            tenant.SaveState(files.Exists ? host.Settings.AsRunning() : host.Settings.AsUninitialized());
        }

        if (host.Settings.IsUninitialized())
        {
            files.RemoveUnfinished();
        }
        else if (!files.Exists)
        {
            throw new ShellStartupException($"The site is set up but its database is not in '{data.Site}': put it back, or delete '{data.Tenants}' to set up a new site.");
        }
    }

    [LoggerMessage(30, LogLevel.Information, "The site is not set up yet: open its address in a browser.")]
    private static partial void LogSetupNeeded(ILogger logger);

    [LoggerMessage(31, LogLevel.Information, "Sign in at /Admin as {User} with the password {Password} (from appsettings.Development.json, unless they were changed).")]
    private static partial void LogDevelopmentUser(ILogger logger, string? user, string? password);
}
