namespace OrchardParticipation.Decidim.Formats.Reading.Input;

/// <summary>Ends the reading when more comes than may.</summary>
/// <param name="inner">What is read; disposed of with this.</param>
/// <param name="maximum">Bytes.</param>
/// <param name="what">Which limit it is, for the problem.</param>
internal sealed class LimitedStream(Stream inner, long maximum, string what) : ReadOnlyStream
{
    /// <summary>Bytes.</summary>
    public long Count { get; private set; }

    public override int Read(Span<byte> buffer) => Counted(inner.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Counted(await inner.ReadAsync(buffer, cancellationToken));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Counted(int read) =>
        (Count += read) <= maximum ? read : throw new BadSourceException(SourceProblemKind.TooMuch, detail: what);
}
