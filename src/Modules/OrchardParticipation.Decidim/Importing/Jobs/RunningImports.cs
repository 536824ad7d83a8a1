using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.Environment.Shell;
using OrchardParticipation.Decidim.Importing.Sourcing;
using OrchardParticipation.Decidim.Importing.Trail;
using OrchardParticipation.Decidim.Sources;

namespace OrchardParticipation.Decidim.Importing.Jobs;

/// <summary>
/// Runs imports beside the requests that began them. One at a time: they write about the same things. What a process that ended left
/// unfinished is <see cref="ImportJobState.Stopped"/> for the next one, and begins again at what is not here yet.
/// </summary>
internal sealed partial class RunningImports(IShellHost shells, ShellSettings shell, ImportFolder folder, ILogger<RunningImports> logger) : IDisposable
{
    private readonly ConcurrentDictionary<string, ImportJob> _running = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly CancellationTokenSource _end = new();

    /// <summary>The import as it is now; null if there is none.</summary>
    public async Task<ImportJob?> FindAsync(string? id)
    {
        if (id is null)
        {
            return null;
        }

        if (_running.TryGetValue(id, out var running))
        {
            return running;
        }

        return await folder.FindAsync(id) is not { } job ? null
            : job.State is ImportJobState.Rehearsing or ImportJobState.Importing ? job with { State = ImportJobState.Stopped }
            : job;
    }

    /// <summary>Whether it goes on at this moment.</summary>
    public bool IsRunning(string id) => _running.ContainsKey(id);

    /// <summary>Starts to read and comes back at once.</summary>
    public Task RehearseAsync(ImportJob job) => StartAsync(job, null);

    /// <summary>Starts to write and comes back at once.</summary>
    public Task WriteAsync(ImportJob job, string? userId, string? userName) =>
        StartAsync(job, new ImportDeed(job.Id, job.Address ?? string.Join(", ", job.Files), userId, userName));

    private async Task StartAsync(ImportJob job, ImportDeed? deed)
    {
        var write = deed is not null;
        var begun = job with { State = write ? ImportJobState.Importing : ImportJobState.Rehearsing, Error = null, Report = write ? null : job.Report };
        if (!_running.TryAdd(job.Id, begun))
        {
            return;
        }

        try
        {
            // Should this process end on the way, the next one knows what was announced, and that it may go on.
            await folder.SaveAsync(begun with { Report = job.Report });
        }
        catch
        {
            _running.TryRemove(job.Id, out _);
            throw;
        }

        // The request ends and takes its scope and its user with it; its language is for what the page says later.
        var language = CultureInfo.CurrentUICulture;
        using (ExecutionContext.SuppressFlow())
        {
            _ = Task.Run(
                () =>
                {
                    CultureInfo.CurrentUICulture = language;
                    return RunAsync(begun, deed);
                },
                CancellationToken.None);
        }
    }

    // What is left to run notices at its next step; it still needs the token and the turn.
    public void Dispose() => _end.Cancel();

    private async Task RunAsync(ImportJob job, ImportDeed? deed)
    {
        var ended = job;
        try
        {
            await _turn.WaitAsync(_end.Token);
            try
            {
                ended = await InShellAsync(services => ImportAsync(services, job, deed));
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (OperationCanceledException) when (_end.IsCancellationRequested)
        {
            ended = job with { State = ImportJobState.Stopped };
        }
        catch (SourceException refused)
        {
            // No fault of this site: the page says it to whoever gave the address.
            var reason = await InShellAsync(services => Task.FromResult(services.GetRequiredService<SourceTexts>().Of(refused)));
            ended = Current(job) with { State = ImportJobState.Stopped, Error = reason };
        }
        catch (Exception error)
        {
            // Nobody waits for this task: what went wrong is for the page and for the log.
            LogStopped(logger, error, job.Id);
            ended = Current(job) with { State = ImportJobState.Stopped, Error = error.Message };
        }

        try
        {
            await folder.SaveAsync(ended);
        }
        catch (IOException error)
        {
            LogStopped(logger, error, job.Id);
        }

        _running.TryRemove(job.Id, out _);
    }

    private async Task<ImportJob> ImportAsync(IServiceProvider services, ImportJob job, ImportDeed? deed)
    {
        var source = await services.GetRequiredService<ImportSources>().OpenAsync(job, new Following<DownloadProgress>(progress => _running[job.Id] = Current(job) with { Downloaded = progress.Proposals }), _end.Token);
        var import = new DecidimImport(ShellScopes.RunAsync);
        var report = deed is not null
            ? await import.RunAsync(source, job.Options, deed, new Following<ImportReport>(report => _running[job.Id] = Current(job) with { Report = report.Copy() }), _end.Token)
            : await import.RehearseAsync(source, job.Options, _end.Token);
        return Current(job) with { State = deed is not null && report.ProblemCount == 0 ? ImportJobState.Imported : ImportJobState.Rehearsed, Report = report };
    }

    private ImportJob Current(ImportJob job) => _running.GetValueOrDefault(job.Id) ?? job;

    private async Task<T> InShellAsync<T>(Func<IServiceProvider, Task<T>> run)
    {
        T result = default!;
        var scope = await shells.GetScopeAsync(shell);
        await scope.UsingAsync(async inner => result = await run(inner.ServiceProvider));
        return result;
    }

    [LoggerMessage(LogLevel.Error, "The import {Id} stopped.")]
    private static partial void LogStopped(ILogger logger, Exception error, string id);
}
