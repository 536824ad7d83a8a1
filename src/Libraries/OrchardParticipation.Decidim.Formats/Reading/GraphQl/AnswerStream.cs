namespace OrchardParticipation.Decidim.Formats.Reading.GraphQl;

/// <summary>A stream whose first character can be seen before it is read, and that ends with an error when an answer is too large.</summary>
internal sealed class AnswerStream(Stream inner, long most) : Stream
{
    private static readonly byte[] _mark = [0xEF, 0xBB, 0xBF];

    private byte[] _seen = [];
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>The first character that is no space; null if there is none near the beginning.</summary>
    public async ValueTask<char?> FirstAsync(CancellationToken cancellationToken)
    {
        var buffer = new byte[4096];
        var length = await inner.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        var start = buffer.AsSpan(0, length).StartsWith(_mark) ? _mark.Length : 0;
        _seen = buffer[start..length];
        var first = Array.FindIndex(_seen, letter => letter is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'));
        return first < 0 ? null : (char)_seen[first];
    }

    /// <summary>What has been read so far counts no more.</summary>
    public void BeginAnswer() => _read = 0;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        int length;
        if (_seen.Length > 0)
        {
            length = Math.Min(_seen.Length, buffer.Length);
            _seen.AsSpan(0, length).CopyTo(buffer.Span);
            _seen = _seen[length..];
        }
        else
        {
            length = await inner.ReadAsync(buffer, cancellationToken);
        }

        _read += length;
        return _read > most ? throw new AnswerTooLargeException() : length;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

/// <summary>An answer has more bytes than one may have.</summary>
internal sealed class AnswerTooLargeException : IOException;
