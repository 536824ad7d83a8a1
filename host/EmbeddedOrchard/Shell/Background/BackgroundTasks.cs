using System.Diagnostics;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NCrontab;
using OrchardCore.BackgroundTasks;
using OrchardCore.Environment.Shell;

namespace EmbeddedOrchard.Shell.Background;

/// <summary>Once a minute, runs the tasks that are due, each in a scope of its own; one that fails does not stop the others.</summary>
internal sealed partial class BackgroundTasks(ShellHost host, TaskRuns runs, ILogger<BackgroundTasks> logger) : BackgroundService
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var from = DateTime.UtcNow;
        try
        {
            using var timer = new PeriodicTimer(Minute);
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                var until = DateTime.UtcNow;
                await RunDueAsync(from, until, stoppingToken);
                from = until;
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The process stops.
        }
    }

    internal async Task RunDueAsync(DateTime from, DateTime until, CancellationToken cancellationToken)
    {
        if (!host.HasStarted || !host.Settings.IsRunning())
        {
            return;
        }

        foreach (var type in host.Running.Context.ServiceProvider.GetServices<IBackgroundTask>().Select(task => task.GetType()).ToArray())
        {
            if (IsDue(type, from, until))
            {
                await RunAsync(type, cancellationToken);
            }
        }
    }

    internal static bool IsDue(Type task, DateTime from, DateTime until)
    {
        var settings = task.GetCustomAttribute<BackgroundTaskAttribute>() ?? new BackgroundTaskAttribute();
        return settings.Enable && CrontabSchedule.Parse(settings.Schedule).GetNextOccurrence(from) <= until;
    }

    private async Task RunAsync(Type type, CancellationToken cancellationToken)
    {
        var (started, since) = (DateTime.UtcNow, Stopwatch.GetTimestamp());
        try
        {
            await host.CreateScope(out _).UsingAsync(scope => scope.ServiceProvider.GetServices<IBackgroundTask>().First(task => task.GetType() == type)
                .DoWorkAsync(scope.ServiceProvider, cancellationToken));
            runs.Succeeded(type, started, Stopwatch.GetElapsedTime(since));
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            runs.Failed(type, started, Stopwatch.GetElapsedTime(since), exception);
            LogFailed(logger, exception, type.Name);
        }
    }

    [LoggerMessage(40, LogLevel.Error, "The background task {Task} failed.")]
    private static partial void LogFailed(ILogger logger, Exception exception, string task);
}
