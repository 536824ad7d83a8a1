using System.Text;

namespace OrchardParticipation.Decidim.Formats.Reading.Input;

/// <summary>A text in UTF-8: what is none ends the reading, with its line.</summary>
internal sealed class TextStream : ReadOnlyStream
{
    private readonly Stream _inner;
    private readonly Decoder _decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
    private readonly char[] _scratch = new char[1024];
    private int _lines;
    private bool _hasEnded;

    private TextStream(Stream inner) => _inner = inner;

    /// <summary>Passes over the mark of the byte order, and brings UTF-16 with such a mark into UTF-8.</summary>
    public static async Task<TextStream> OpenAsync(PeekStream bytes, CancellationToken cancellationToken)
    {
        var start = await bytes.PeekAsync(3, cancellationToken);
        var encoding = start.Span switch
        {
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
            _ => (Encoding?)null,
        };
        bytes.Skip(encoding is not null ? 2 : start.Span is [0xEF, 0xBB, 0xBF] ? 3 : 0);
        return new TextStream(encoding is null ? bytes : Encoding.CreateTranscodingStream(bytes, encoding, Encoding.UTF8, leaveOpen: true));
    }

    public override int Read(Span<byte> buffer)
    {
        try
        {
            return Checked(buffer, _inner.Read(buffer));
        }
        catch (DecoderFallbackException)
        {
            throw Bad();
        }
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            var read = await _inner.ReadAsync(buffer, cancellationToken);
            return Checked(buffer.Span, read);
        }
        catch (DecoderFallbackException)
        {
            throw Bad();
        }
    }

    private int Checked(Span<byte> buffer, int read)
    {
        if (read == 0 && buffer.Length > 0 && !_hasEnded)
        {
            _hasEnded = true;
            Decode([], flush: true);
        }

        Decode(buffer[..read], flush: false);
        return read;
    }

    // Piece by piece: the line of what is wrong is that of its piece.
    private void Decode(ReadOnlySpan<byte> bytes, bool flush)
    {
        do
        {
            var end = bytes.IndexOf((byte)'\n');
            var line = bytes[..(end < 0 ? bytes.Length : end + 1)];
            bytes = bytes[line.Length..];
            for (var isComplete = false; !isComplete;)
            {
                _decoder.Convert(line, _scratch, flush, out var used, out _, out isComplete);
                line = line[used..];
            }

            _lines += end < 0 ? 0 : 1;
        }
        while (bytes.Length > 0);
    }

    private BadSourceException Bad() => new(SourceProblemKind.Encoding, _lines + 1);
}
