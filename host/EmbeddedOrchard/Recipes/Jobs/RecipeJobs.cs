using System.Collections.Concurrent;
using EmbeddedOrchard.Recipes.Moving;
using EmbeddedOrchard.Recipes.Planning;
using EmbeddedOrchard.Recipes.Reading;
using EmbeddedOrchard.Shell;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace EmbeddedOrchard.Recipes.Jobs;

/// <summary>
/// Examines and runs recipes beside the requests that asked for it, one at a time. They live as long as the process: what is not
/// finished when it ends has changed nothing if it was sent, and stops behind its last whole step if it was the site's own.
/// </summary>
internal sealed partial class RecipeJobs(ShellHost host, AppData data, ILogger<RecipeJobs> logger) : IDisposable
{
    // Each with its file, which may be large.
    private const int MostKept = 5;

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly CancellationTokenSource _end = new();
    private bool _isClean;

    private string Folder => Path.Combine(data.Site, "Imports");

    public RecipeJob? Find(string? id) => id is not null && _entries.TryGetValue(id, out var entry) ? entry.Job : null;

    /// <summary>Keeps a file that was sent, and examines it.</summary>
    public async Task<RecipeJob> ReceiveAsync(Stream file, string name, bool removeOthers, CancellationToken cancellationToken)
    {
        var job = new RecipeJob(IdGenerator.GenerateId(), name, IsImport: true, DateTime.UtcNow) { RemoveOthers = removeOthers };
        MakeFolder();
        await using (var kept = new FileStream(PathOf(job.Id), FileMode.CreateNew, FileAccess.Write))
        {
            await file.CopyToAsync(kept, cancellationToken);
        }

        return Add(new Entry(job, null));
    }

    public RecipeJob Examine(RecipeDescriptor recipe) =>
        Add(new Entry(new RecipeJob(IdGenerator.GenerateId(), recipe.DisplayName ?? recipe.Name, IsImport: false, DateTime.UtcNow), recipe));

    /// <summary>Examines once more: the site has changed.</summary>
    public void ExamineAgain(string id, bool removeOthers) => Start(id, job => job with { State = RecipeJobState.Examining, Plan = null, RemoveOthers = removeOthers }, ExamineAsync);

    /// <summary>Does what the examination said; only if there is nothing wrong.</summary>
    public void Run(string id)
    {
        if (Find(id) is { State: RecipeJobState.Examined, Plan: { Problems.Count: 0 } plan } job && !(job.IsImport && plan.SwitchesFeatures))
        {
            Start(id, current => current with { State = RecipeJobState.Running }, RunAsync);
        }
    }

    public void Discard(string id)
    {
        if (Find(id) is { IsAtWork: false } && _entries.TryRemove(id, out _))
        {
            File.Delete(PathOf(id));
        }
    }

    /// <summary>The next step of a recipe of the site runs.</summary>
    public void Report(string id, int steps, string name)
    {
        if (_entries.TryGetValue(id, out var entry))
        {
            entry.Report(new RecipeProgress((entry.Job.Progress?.Step ?? 0) + 1, steps, name));
        }
    }

    /// <summary>Waits a moment for it to come to its end: small ones do.</summary>
    public async Task<RecipeJob?> SettledAsync(string id, TimeSpan patience)
    {
        for (var waited = TimeSpan.Zero; Find(id) is { IsAtWork: true } && waited < patience; waited += Entry.Pause)
        {
            await Task.Delay(Entry.Pause);
        }

        return Find(id);
    }

    public void Dispose() => _end.Cancel();

    private void MakeFolder()
    {
        // What an earlier process was sent belongs to nobody any more.
        if (!_isClean && Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }

        _isClean = true;
        Directory.CreateDirectory(Folder);
    }

    private string PathOf(string id) => Path.Combine(Folder, id);

    private RecipeJob Add(Entry entry)
    {
        foreach (var old in _entries.Values.Where(old => !old.Job.IsAtWork).OrderByDescending(old => old.Job.CreatedUtc).Skip(MostKept - 1).ToArray())
        {
            Discard(old.Job.Id);
        }

        _entries[entry.Job.Id] = entry;
        Start(entry.Job.Id, job => job, ExamineAsync);
        return entry.Job;
    }

    private void Start(string id, Func<RecipeJob, RecipeJob> begin, Func<Entry, Task<RecipeJob>> work)
    {
        if (!_entries.TryGetValue(id, out var entry) || !entry.TryBegin(begin))
        {
            return;
        }

        // The request ends and takes its scope and its user with it.
        using (ExecutionContext.SuppressFlow())
        {
            _ = Task.Run(() => WorkAsync(entry, work), CancellationToken.None);
        }
    }

    private async Task WorkAsync(Entry entry, Func<Entry, Task<RecipeJob>> work)
    {
        try
        {
            await _turn.WaitAsync(_end.Token);
            try
            {
                entry.End(await work(entry));
            }
            finally
            {
                _turn.Release();
            }
        }
        catch (PackageException refused)
        {
            entry.End(entry.Job with { State = RecipeJobState.Failed, Refusal = refused });
        }
        catch (Exception error)
        {
            // Nobody waits for this task: what went wrong is for the page and for the log.
            if (error is not (RecipeExecutionException or OperationCanceledException))
            {
                LogFailed(logger, error, entry.Job.Title);
            }

            var plan = new RecipePlan();
            plan.Steps.AddRange(entry.Job.Plan?.Steps ?? []);
            plan.Problems.Add(error.Message);
            entry.End(entry.Job with { State = RecipeJobState.Failed, Plan = plan });
        }
    }

    private async Task<RecipeJob> ExamineAsync(Entry entry)
    {
        var job = entry.Job;
        if (job.IsImport)
        {
            using var package = RecipePackage.Open(PathOf(job.Id), job.Title);
            return job with { State = RecipeJobState.Examined, Plan = await new RecipeImport(host).RehearseAsync(await ReadAsync(package, job), job.RemoveOthers, entry, _end.Token) };
        }

        RecipePlan plan = null!;
        await host.CreateScope(out _).UsingAsync(async scope => plan = await scope.ServiceProvider.GetRequiredService<RecipePlanning>().PlanAsync(entry.Recipe!));
        return job with { State = RecipeJobState.Examined, Plan = plan };
    }

    private async Task<RecipeJob> RunAsync(Entry entry)
    {
        var job = entry.Job;
        if (job.IsImport)
        {
            using var package = RecipePackage.Open(PathOf(job.Id), job.Title);
            var plan = await new RecipeImport(host).ImportAsync(await ReadAsync(package, job), job.RemoveOthers, job.Id, entry, _end.Token);
            return job with { State = plan.Problems.Count > 0 || plan.SwitchesFeatures ? RecipeJobState.Failed : RecipeJobState.Done, Plan = plan };
        }

        await host.CreateScope(out _).UsingAsync(scope => scope.ServiceProvider.GetRequiredService<IRecipeExecutor>()
            .ExecuteAsync(job.Id, entry.Recipe, new Dictionary<string, object>(), _end.Token));
        return job with { State = RecipeJobState.Done };
    }

    private static async Task<RecipeDescriptor> ReadAsync(RecipePackage package, RecipeJob job)
    {
        try
        {
            return await new RecipeReader().GetRecipeDescriptorAsync(string.Empty, package.Recipe, package);
        }
        catch (System.Text.Json.JsonException)
        {
            // Not even its head can be read: the check says where and why.
            return new RecipeDescriptor { Name = job.Title, BasePath = string.Empty, RecipeFileInfo = package.Recipe, FileProvider = package };
        }
    }

    [LoggerMessage(3103, LogLevel.Error, "“{Title}” was not run to its end.")]
    private static partial void LogFailed(ILogger logger, Exception error, string title);

    private sealed class Entry(RecipeJob job, RecipeDescriptor? recipe) : IProgress<RecipeProgress>
    {
        public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

        private readonly Lock _lock = new();
        private RecipeJob _job = job;
        private bool _isAtWork;

        public RecipeDescriptor? Recipe => recipe;

        public RecipeJob Job => Volatile.Read(ref _job);

        public void Report(RecipeProgress value)
        {
            lock (_lock)
            {
                _job = _job with { Progress = value };
            }
        }

        public bool TryBegin(Func<RecipeJob, RecipeJob> begin)
        {
            lock (_lock)
            {
                if (_isAtWork)
                {
                    return false;
                }

                (_isAtWork, _job) = (true, begin(_job) with { Progress = null });
                return true;
            }
        }

        public void End(RecipeJob ended)
        {
            lock (_lock)
            {
                (_isAtWork, _job) = (false, ended with { Progress = _job.Progress });
            }
        }
    }
}
