using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using EmbeddedOrchard.Shell;
using EmbeddedOrchard.Shell.Background;
using EmbeddedOrchard.Shell.Health;
using OrchardCore.BackgroundTasks;

namespace EmbeddedOrchard.Admin.Status;

internal sealed class StatusReading(
    SiteHealth health, DatabaseStatus database, EnabledFeatures features, IEnumerable<IBackgroundTask> tasks, TaskRuns runs, AppData data)
{
    public async Task<SiteStatus> ReadAsync()
    {
        var (size, log) = await database.SizesAsync();
        using var process = Process.GetCurrentProcess();
        return new SiteStatus
        {
            Checks = await health.ReadyAsync(),
            Product = VersionOf(Assembly.GetEntryAssembly()),
            Framework = RuntimeInformation.FrameworkDescription,
            Database = await database.VersionAsync(),
            DatabaseSize = size,
            LogSize = log,
            Tables = await database.TablesAsync(),
            Migrations = await database.MigrationsAsync(),
            Features = [.. features.Features.OrderBy(feature => feature.Id, StringComparer.Ordinal)],
            Tasks = [.. tasks.Select(task => StateOf(task.GetType())).OrderBy(task => task.Name, StringComparer.Ordinal)],
            Disk = DiskSpace.Of(data.Root),
            Memory = process.WorkingSet64,
            Heap = GC.GetTotalMemory(forceFullCollection: false),
            Uptime = DateTime.UtcNow - process.StartTime.ToUniversalTime(),
        };
    }

    // Without the hash of the source that the compiler adds.
    private static string VersionOf(Assembly? assembly) =>
        $"{assembly?.GetName().Name} {assembly?.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]}";

    private TaskState StateOf(Type task)
    {
        var settings = task.GetCustomAttribute<BackgroundTaskAttribute>() ?? new BackgroundTaskAttribute();
        return new TaskState(settings.Title ?? task.Name, settings.Enable ? settings.Schedule : "–", runs.Of(task));
    }
}
