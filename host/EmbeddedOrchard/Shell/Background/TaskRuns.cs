using System.Collections.Concurrent;

namespace EmbeddedOrchard.Shell.Background;

/// <summary>How the background tasks went since the process started, by the full name of their type.</summary>
internal sealed class TaskRuns
{
    private readonly ConcurrentDictionary<string, TaskRun> _runs = new();

    public TaskRun? Of(Type task) => _runs.GetValueOrDefault(task.FullName!);

    public void Succeeded(Type task, DateTime startedUtc, TimeSpan took) => _runs.AddOrUpdate(
        task.FullName!,
        _ => new TaskRun(startedUtc, took, null, null),
        (_, before) => new TaskRun(startedUtc, took, before.LastErrorUtc, before.LastError));

    /// <summary>Keeps the kind of the error; what it says may hold what not everybody may know, and stands in the log.</summary>
    public void Failed(Type task, DateTime startedUtc, TimeSpan took, Exception exception) =>
        _runs[task.FullName!] = new TaskRun(startedUtc, took, startedUtc, exception.GetType().Name);
}

internal sealed record TaskRun(DateTime StartedUtc, TimeSpan Took, DateTime? LastErrorUtc, string? LastError);
