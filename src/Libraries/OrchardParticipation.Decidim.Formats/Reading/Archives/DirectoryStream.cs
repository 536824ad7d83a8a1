namespace OrchardParticipation.Decidim.Formats.Reading.Archives;

/// <summary>
/// An archive whose directory is limited: it is read as a whole, and an archive of a hundred megabytes can name two million empty files.
/// </summary>
/// <param name="inner">A stream that can seek.</param>
/// <param name="directoryBytes">How much is read before <see cref="EndDirectory"/>.</param>
internal sealed class DirectoryStream(Stream inner, long directoryBytes) : Stream
{
    private long _left = directoryBytes;
    private bool _isLimited = true;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => inner.Length;

    public override long Position
    {
        get => inner.Position;
        set => inner.Position = value;
    }

    /// <summary>From now on files are read.</summary>
    public void EndDirectory() => _isLimited = false;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer) => Counted(inner.Read(buffer));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        Counted(await inner.ReadAsync(buffer, cancellationToken));

    public override long Seek(long offset, SeekOrigin origin) => inner.Seek(offset, origin);

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Counted(int read) =>
        !_isLimited || (_left -= read) >= 0 ? read : throw new BadSourceException(SourceProblemKind.TooMuch, detail: "files");
}
