using System.Diagnostics;

namespace OrchardParticipation.Bench.Diff;

/// <summary>What one run takes: milliseconds, bytes it ever allocates, bytes it holds at one time.</summary>
internal static class Measure
{
    /// <summary>The fastest run is the one that was least disturbed by what else the machine does.</summary>
    public static double Fastest<T>(Func<T> action, int runs)
    {
        // What is compiled again once it is hot should be so for both.
        for (var warmUp = Stopwatch.StartNew(); warmUp.ElapsedMilliseconds < 1_500;)
        {
            action();
        }

        var best = double.MaxValue;
        for (var run = 0; run < runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return best;
    }

    public static long Allocated<T>(Func<T> action)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        action();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    /// <summary>
    /// The most that is reachable at one time beyond what was before, the result included: full collections one after another
    /// beside the run say what they left. To count what a pool keeps as well, the process must not have run it before.
    /// </summary>
    public static long Peak<T>(Func<T> action)
    {
        var (before, most, done) = (Live(), 0L, false);
        var collector = new Thread(() =>
        {
            while (!Volatile.Read(ref done))
            {
                most = Math.Max(most, Live());
            }
        });
        collector.Start();
        var result = action();
        Volatile.Write(ref done, true);
        collector.Join();
        most = Math.Max(most, Live());
        GC.KeepAlive(result);
        return most - before;
    }

    private static long Live()
    {
        GC.Collect(2, GCCollectionMode.Forced, blocking: true);
        var info = GC.GetGCMemoryInfo(GCKind.FullBlocking);
        return info.HeapSizeBytes - info.FragmentedBytes;
    }
}
