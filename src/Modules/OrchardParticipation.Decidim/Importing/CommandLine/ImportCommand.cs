using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Entities;
using OrchardParticipation.Decidim.Importing.Pages;
using OrchardParticipation.Decidim.Importing.Sourcing;
using OrchardParticipation.Decidim.Importing.Trail;
using OrchardParticipation.Decidim.Sources;

namespace OrchardParticipation.Decidim.Importing.CommandLine;

/// <summary>Imports from the command line, inside of the site's scope.</summary>
internal sealed class ImportCommand(IServiceProvider services, TextWriter output, TextWriter error)
{
    public async Task<int> RunAsync(ImportArguments arguments, CancellationToken cancellationToken)
    {
        try
        {
            var source = await OpenAsync(arguments, cancellationToken);
            var import = new DecidimImport(ShellScopes.RunAsync);
            var report = arguments.IsRehearsal
                ? await import.RehearseAsync(source, arguments.Options, cancellationToken)
                : await import.RunAsync(source, arguments.Options, DeedOf(arguments), new Following<ImportReport>(Say), cancellationToken);
            await WriteAsync(report, arguments);
            if (source is DownloadedSource answers && report.ProblemCount == 0 && !arguments.IsRehearsal)
            {
                answers.Forget();
            }

            return report.ProblemCount == 0 ? 0 : 1;
        }
        catch (SourceException exception)
        {
            await error.WriteLineAsync(services.GetRequiredService<SourceTexts>().Of(exception));
            return 1;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync("Stopped. What is here stays; start again to go on.");
            return 1;
        }
        catch (Exception exception) when (exception is IOException or DbException)
        {
            await error.WriteLineAsync($"Stopped: {exception.Message} What is here stays; start again to go on.");
            return 1;
        }
    }

    private async Task<IImportSource> OpenAsync(ImportArguments arguments, CancellationToken cancellationToken)
    {
        if (arguments.Address is null)
        {
            return FileSource.Open([.. arguments.Files.Select(file => (file, Path.GetFileName(file)))]);
        }

        return await services.GetRequiredService<ImportSources>().OpenSiteAsync(arguments.Address, arguments.Processes, new Following<DownloadProgress>(Say), cancellationToken);
    }

    private ImportDeed DeedOf(ImportArguments arguments) => new(
        services.GetRequiredService<IIdGenerator>().GenerateUniqueId(),
        arguments.Address ?? string.Join(", ", arguments.Files.Select(Path.GetFileName)));

    private void Say(DownloadProgress progress) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{progress.Process}: {progress.Proposals} proposals"));

    private void Say(ImportReport report)
    {
        // Each line is a lot of practices, so that a long import shows that it goes on.
        if (report.Practices.All > 0)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Practices.All} practices"));
        }
    }

    private async Task WriteAsync(ImportReport report, ImportArguments arguments)
    {
        var words = services.GetRequiredService<FindingWords>();
        foreach (var problem in report.Problems)
        {
            await error.WriteLineAsync(words.WithPlace(problem));
        }

        foreach (var notice in report.Notices)
        {
            await output.WriteLineAsync(words.WithPlace(notice));
        }

        await WriteMoreAsync(error, report.ProblemCount - report.Problems.Count);
        await WriteMoreAsync(output, report.NoticeCount - report.Notices.Count);
        if (report.ProblemCount > 0)
        {
            await error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Nothing was imported. Places that cannot be read: {report.ProblemCount}"));
            return;
        }

        await output.WriteLineAsync(arguments.IsRehearsal ? "Nothing was changed. This would become of it:" : "Imported:");
        await output.WriteLineAsync(Line("Editions", report.Editions));
        await output.WriteLineAsync(Line("Practices", report.Practices));
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Versions for their histories: {report.Revisions}"));
        if (report.Copies > 0 && !arguments.Options.JoinCopies)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Proposals that are copies of others: {report.Copies}. With --join-copies they become one practice with their original."));
        }
    }

    private static Task WriteMoreAsync(TextWriter writer, int more) =>
        more > 0 ? writer.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Lines that are not shown: {more}")) : Task.CompletedTask;

    private static string Line(string what, ImportCounts counts) =>
        string.Create(CultureInfo.InvariantCulture, $"{what}: {counts.Created} new, {counts.Changed} changed, {counts.Left} left as they are");
}
