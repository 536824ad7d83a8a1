using OrchardParticipation.Decidim.Formats.Reading.Input;

namespace OrchardParticipation.Decidim.Formats.Reading.Archives;

/// <summary>A file of an archive: whether it is the one that was packed, its checksum says at the end.</summary>
/// <param name="inner">What is read; disposed of with this.</param>
/// <param name="checksum">CRC-32, as the archive has it.</param>
internal sealed class CheckedStream(Stream inner, uint checksum) : ReadOnlyStream
{
    private static readonly uint[] _table = [.. Enumerable.Range(0, 256).Select(value => Enumerable.Range(0, 8).Aggregate((uint)value, (crc, _) => (crc & 1) == 0 ? crc >> 1 : 0xEDB88320 ^ (crc >> 1)))];

    private uint _crc = uint.MaxValue;

    public override int Read(Span<byte> buffer) => Checked(buffer, inner.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        return Checked(buffer.Span, read);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Checked(Span<byte> buffer, int read)
    {
        if (read == 0 && buffer.Length > 0 && ~_crc != checksum)
        {
            throw new BadSourceException(SourceProblemKind.Syntax, detail: "checksum");
        }

        foreach (var value in buffer[..read])
        {
            _crc = _table[(byte)(_crc ^ value)] ^ (_crc >> 8);
        }

        return read;
    }
}
