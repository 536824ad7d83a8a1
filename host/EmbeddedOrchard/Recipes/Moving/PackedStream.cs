namespace EmbeddedOrchard.Recipes.Moving;

/// <summary>A file of an archive while it is unpacked: what the archive's list says of its length and its sum, or damaged.</summary>
internal sealed class PackedStream(Stream packed, long length, uint sum) : Stream
{
    private long _position;
    private Crc32 _read = new();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position
    {
        get => _position;
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Count(buffer, packed.Read(buffer));
        }
        catch (InvalidDataException exception)
        {
            throw new PackageException(PackageProblem.Damaged, null, exception);
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            var read = await packed.ReadAsync(buffer, cancellationToken);
            return Count(buffer.Span, read);
        }
        catch (InvalidDataException exception)
        {
            throw new PackageException(PackageProblem.Damaged, null, exception);
        }
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
        // There is nothing to write.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            packed.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Count(ReadOnlySpan<byte> buffer, int read)
    {
        _position += read;
        _read.Add(buffer[..read]);
        var isEnd = read == 0 && buffer.Length > 0;
        return _position > length || (isEnd && (_position < length || _read.Value != sum)) ? throw new PackageException(PackageProblem.Damaged) : read;
    }
}
