using System.Diagnostics;
using System.Runtime.CompilerServices;
using Orchard.Compliance.Store.Articles;

namespace Orchard.Compliance.Store.Crashing;

/// <summary>This test program again, as a process that writes to a store until it is killed.</summary>
internal static class CrashingWriter
{
    public const int BatchSize = 5;

    private const string FolderVariable = "COMPLIANCE_CRASHING_WRITER";
    private const string StopVariable = "COMPLIANCE_CRASHING_WRITER_STOPS_BEFORE_COMMIT";

    public static Process Start(string folder, bool stopBeforeCommit)
    {
        var program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            start.ArgumentList.Add(typeof(CrashingWriter).Assembly.Location);
        }

        start.Environment[FolderVariable] = folder;
        start.Environment[StopVariable] = stopBeforeCommit ? "yes" : "no";
        return Process.Start(start)!;
    }

#pragma warning disable CA2255 // The program's entry point belongs to the test runner, so the writer starts before it.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void RunWhenAsked()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is { } folder)
        {
            RunAsync(folder, Environment.GetEnvironmentVariable(StopVariable) == "yes").GetAwaiter().GetResult();
        }
    }

    private static async Task RunAsync(string folder, bool stopBeforeCommit)
    {
        await using var store = await TestStore.OpenAsync(folder);
        for (var batch = 0; ; batch++)
        {
            await using var session = store.NewSession();
            var name = $"{Environment.ProcessId}-{batch}";
            for (var i = 0; i < BatchSize; i++)
            {
                await session.SaveAsync(new Article { Title = name, Rank = i, Tags = [name, name] });
            }

            if (stopBeforeCommit)
            {
                await session.FlushAsync();
                Console.Out.WriteLine("written");
                await Task.Delay(Timeout.Infinite);
            }

            await session.SaveChangesAsync();
            Console.Out.WriteLine(name);
        }
    }
}
