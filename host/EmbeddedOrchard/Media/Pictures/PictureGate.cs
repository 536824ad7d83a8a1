using System.Collections.Concurrent;
using ImageMagick;

namespace EmbeddedOrchard.Media.Pictures;

/// <summary>
/// Work on pictures, of which only so much goes on at a time: one core less than the machine has, so that pages are answered meanwhile.
/// Whoever comes on top waits, without holding a picture in memory. The threads are always the same ones: the C library keeps what was freed
/// for the thread that had it, and with a new thread for each picture that came to hundreds of megabytes.
/// </summary>
internal sealed class PictureGate : IDisposable
{
    /// <summary>A picture with more is refused: its pixels alone would fill the memory that pictures may have.</summary>
    public const int MostMillionPixels = 40;

    public const int MostFrames = 300;

    private const int MostSide = 30_000;
    private const ulong MemoryBytes = 128UL << 20;
    private const ulong DiskBytes = 1UL << 30;

    private readonly BlockingCollection<Action> _waiting = [];

    // Of the whole process. What does not fit into the memory is worked on in files.
    static PictureGate()
    {
        ResourceLimits.Thread = 1;
        ResourceLimits.Memory = MemoryBytes;
        ResourceLimits.Disk = DiskBytes;
        ResourceLimits.Width = MostSide;
        ResourceLimits.Height = MostSide;
        ResourceLimits.ListLength = MostFrames;
    }

    public PictureGate()
    {
        for (var number = Math.Max(1, Environment.ProcessorCount - 1); number > 0; number--)
        {
            new Thread(Work) { IsBackground = true, Name = "Pictures" }.Start();
        }
    }

    /// <summary>Does the work when its turn comes. If nobody waits for it any more then, it is not begun; what has begun is finished.</summary>
    public Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting.Add(() => Do(work, done, cancellationToken), CancellationToken.None);
        return done.Task;
    }

    public void Dispose() => _waiting.CompleteAdding();

    private static void Do<T>(Func<T> work, TaskCompletionSource<T> done, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            done.SetCanceled(cancellationToken);
            return;
        }

        try
        {
            done.SetResult(work());
        }
        catch (Exception exception)
        {
            done.SetException(exception);
        }
    }

    private void Work()
    {
        foreach (var work in _waiting.GetConsumingEnumerable())
        {
            work();
        }
    }
}
