using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardParticipation.Decidim.Exporting;
using OrchardParticipation.Decidim.Importing.CommandLine;

namespace OrchardParticipation.Decidim.Contracts;

/// <summary>What the application does from the command line, without serving anybody.</summary>
public static class DecidimCommands
{
    private const int Usage = 2;

    /// <summary>Whether the arguments are those of a command, and not of the web site.</summary>
    public static bool Knows(IReadOnlyList<string> arguments) => arguments is ["import" or "export", ..];

    /// <param name="host">The services of the application.</param>
    /// <param name="arguments">The command and what follows it.</param>
    /// <param name="output">Gets what a person wants to know.</param>
    /// <param name="error">Gets what went wrong.</param>
    /// <param name="cancellationToken">Ends it; what is written stays.</param>
    /// <returns>0 if all is well, 1 if something could not be done, 2 if the arguments make no sense.</returns>
    public static async Task<int> RunAsync(IServiceProvider host, IReadOnlyList<string> arguments, TextWriter output, TextWriter error, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(error);
        string[] rest = [.. arguments.Skip(1)];
        if (arguments[0] == "export")
        {
            return await InSiteAsync(host, services => ExportCommand.RunAsync(services, rest, output, error), error);
        }

        if (ImportArguments.Read(rest, out var problem) is not { } import)
        {
            await error.WriteLineAsync(problem);
            await error.WriteLineAsync(ImportArguments.Help);
            return Usage;
        }

        return await InSiteAsync(host, services => new ImportCommand(services, output, error).RunAsync(import, cancellationToken), error);
    }

    private static async Task<int> InSiteAsync(IServiceProvider host, Func<IServiceProvider, Task<int>> run, TextWriter error)
    {
        var shells = host.GetRequiredService<IShellHost>();
        await shells.InitializeAsync();
        if (!shells.TryGetSettings(ShellSettings.DefaultShellName, out var shell) || shell.State != TenantState.Running)
        {
            await error.WriteLineAsync("There is no site yet. Start the application once and set it up.");
            return 1;
        }

        var scope = await shells.GetScopeAsync(shell);
        var code = 1;
        await scope.UsingAsync(async inner => code = await run(inner.ServiceProvider));
        return code;
    }
}
