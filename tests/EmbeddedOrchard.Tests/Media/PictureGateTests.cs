using System.Collections.Concurrent;
using EmbeddedOrchard.Media.Pictures;

namespace EmbeddedOrchard.Tests.Media;

public sealed class PictureGateTests
{
    private static readonly int _places = Math.Max(1, Environment.ProcessorCount - 1);

    [Fact]
    public async Task No_more_goes_on_at_a_time_than_there_are_places_and_always_on_the_same_threads()
    {
        using var gate = new PictureGate();
        var (atWork, most, threads) = (0, 0, new ConcurrentDictionary<int, int>());

        await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => gate.RunAsync(
            () =>
            {
                InterlockedMax(ref most, Interlocked.Increment(ref atWork));
                threads[Environment.CurrentManagedThreadId] = 1;
                Thread.Sleep(2);
                return Interlocked.Decrement(ref atWork);
            },
            CancellationToken.None)));

        Assert.InRange(most, 1, _places);
        Assert.InRange(threads.Count, 1, _places);
    }

    [Fact]
    public async Task What_nobody_waits_for_any_more_is_not_begun()
    {
        using var gate = new PictureGate();
        using var release = new ManualResetEventSlim();
        using var cancelled = new CancellationTokenSource();
        var first = Enumerable.Range(0, _places).Select(_ => gate.RunAsync(() => release.Wait(TimeSpan.FromSeconds(30)), CancellationToken.None)).ToList();
        var isBegun = false;
        var waiting = gate.RunAsync(() => isBegun = true, cancelled.Token);

        await cancelled.CancelAsync();
        release.Set();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.False(isBegun);
        Assert.All(await Task.WhenAll(first), Assert.True);
    }

    [Fact]
    public async Task A_failure_reaches_who_asked_and_the_next_is_done()
    {
        using var gate = new PictureGate();

        var failed = await Assert.ThrowsAsync<InvalidOperationException>(() => gate.RunAsync<int>(() => throw new InvalidOperationException("No picture."), CancellationToken.None));

        Assert.Equal("No picture.", failed.Message);
        Assert.Equal(1, await gate.RunAsync(() => 1, CancellationToken.None));
    }

    private static void InterlockedMax(ref int most, int value)
    {
        int known;
        while (value > (known = Volatile.Read(ref most)) && Interlocked.CompareExchange(ref most, value, known) != known)
        {
        }
    }
}
