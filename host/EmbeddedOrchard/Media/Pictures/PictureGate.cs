using ImageMagick;

namespace EmbeddedOrchard.Media.Pictures;

/// <summary>
/// Work on pictures, of which only so much goes on at a time: one core less than the machine has, so that pages are answered meanwhile.
/// Whoever comes on top waits, without holding a picture in memory.
/// </summary>
internal sealed class PictureGate : IDisposable
{
    /// <summary>A picture with more is refused: its pixels alone would fill the memory that pictures may have.</summary>
    public const int MostMillionPixels = 40;

    public const int MostFrames = 300;

    private const int MostSide = 30_000;
    private const ulong MemoryBytes = 128UL << 20;
    private const ulong DiskBytes = 1UL << 30;

    private readonly SemaphoreSlim _places = new(Math.Max(1, Environment.ProcessorCount - 1));

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

    public async Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        await _places.WaitAsync(cancellationToken);
        try
        {
            // It takes long and never waits: a thread of its own leaves those of the pool to the requests.
            return await Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        finally
        {
            _places.Release();
        }
    }

    public void Dispose() => _places.Dispose();
}
