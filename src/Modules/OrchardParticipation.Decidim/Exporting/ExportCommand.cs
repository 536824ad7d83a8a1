using System.Globalization;
using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Publishing;

namespace OrchardParticipation.Decidim.Exporting;

/// <summary>The export of the command line: <c>export proposals.csv --edition award2023 --format csv --generation 0.30</c>.</summary>
/// <remarks>Who runs it may read the database, and so sees what the owner of the site sees. Open data are what everybody sees.</remarks>
public static class ExportCommand
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int NotUnderstood = 2;

    private const string Usage = """
        usage: export <file> [--edition <slug>]... [--component <number>] [--format csv|json|xlsx|processes|open-data|archive] [--generation 0.27|0.30] [--force]
          csv, json, xlsx  the proposals      processes  the processes, as JSON      open-data  an archive of what everybody may see
          archive          everything that there is, drafts too, to import into a site like this one
          Without --format the ending of the file decides. --force replaces a file that is there.
        """;

    /// <summary>Writes one file, whole or not at all. To be called within a scope of the site.</summary>
    /// <param name="shellScopeServices">The services of that scope.</param>
    /// <param name="args">What stands behind <c>export</c>.</param>
    /// <param name="output">Says what was written.</param>
    /// <param name="error">Says what went wrong.</param>
    /// <returns>0 when the file is there, 1 when it could not be written, 2 when the arguments make no sense.</returns>
    public static Task<int> RunAsync(IServiceProvider shellScopeServices, string[] args, TextWriter output, TextWriter error) =>
        RunAsync(shellScopeServices, ShellScopes.RunAsync, args, output, error);

    internal static async Task<int> RunAsync(IServiceProvider services, InScope inScope, string[] args, TextWriter output, TextWriter error)
    {
        if (ExportArguments.Read(args, out var problem) is not { } read)
        {
            await error.WriteLineAsync(problem);
            await error.WriteLineAsync(Usage);
            return NotUnderstood;
        }

        var settings = await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync();
        var order = new ExportOrder(read.Format == ExportFormat.OpenData ? ExportOrder.Anybody : Owner(settings), read.Format, SiteAddress.Of(settings.BaseUrl) ?? SiteAddress.Unknown)
        {
            Generation = read.Generation,
            Editions = read.Editions,
            Component = read.Component,
        };
        if (Unknown(order, await services.GetRequiredService<DecidimSite>().ProcessesAsync(order.Reader)) is { } unknown)
        {
            await error.WriteLineAsync(unknown);
            return Failed;
        }

        try
        {
            return await WriteAsync(read, order, inScope, output, error);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"{read.File} was not written. {failure.Message}");
            return Failed;
        }
    }

    private static async Task<int> WriteAsync(ExportArguments read, ExportOrder order, InScope inScope, TextWriter output, TextWriter error)
    {
        var file = Path.GetFullPath(read.File);
        if (Directory.Exists(file) || (File.Exists(file) && !read.Force))
        {
            await error.WriteLineAsync(Directory.Exists(file) ? $"{read.File} is a folder." : $"{read.File} is there already. --force replaces it.");
            return Failed;
        }

        var unfinished = $"{file}.{Path.GetRandomFileName()}.part";
        try
        {
            if (await new ExportWriting(inScope).WriteAsync(unfinished, order, CancellationToken.None) is null)
            {
                await error.WriteLineAsync($"{read.File} was not written: the site was changed again and again meanwhile. Try again.");
                return Failed;
            }

            File.Move(unfinished, file, overwrite: read.Force);
        }
        finally
        {
            File.Delete(unfinished);
        }

        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{read.File}: {new FileInfo(file).Length:N0} bytes"));
        return Done;
    }

    private static string? Unknown(ExportOrder order, IReadOnlyList<ProcessRecord> processes)
    {
        if (order.Editions.FirstOrDefault(slug => processes.All(process => process.Slug != slug)) is { } edition)
        {
            return $"There is no edition {edition}. {(processes.Count == 0 ? "There is none at all." : $"There are: {string.Join(", ", processes.Select(process => process.Slug))}.")}";
        }

        string[] components = [.. processes.Where(process => order.Editions.Count == 0 || order.Editions.Contains(process.Slug)).SelectMany(process => process.Components).Select(component => component.Id!)];
        return order.Component is { } number && !components.Contains(number)
            ? $"There is no component {number}. {(components.Length == 0 ? "There is none at all." : $"There are: {string.Join(", ", components)}.")}"
            : null;
    }

    private static ClaimsPrincipal Owner(ISite settings) => new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, settings.SuperUser ?? "")], "Command line"));
}
