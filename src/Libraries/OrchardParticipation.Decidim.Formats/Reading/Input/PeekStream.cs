namespace OrchardParticipation.Decidim.Formats.Reading.Input;

/// <summary>A stream whose beginning can be looked at before it is read.</summary>
internal sealed class PeekStream(Stream inner) : ReadOnlyStream
{
    private ReadOnlyMemory<byte> _peeked;

    /// <summary>The first bytes: at least so many, or all if there are fewer. For a stream that nothing was read from.</summary>
    public async Task<ReadOnlyMemory<byte>> PeekAsync(int count, CancellationToken cancellationToken)
    {
        if (_peeked.Length >= count)
        {
            return _peeked;
        }

        var bytes = new byte[count];
        _peeked.CopyTo(bytes);
        var read = await inner.ReadAtLeastAsync(bytes.AsMemory(_peeked.Length), count - _peeked.Length, throwOnEndOfStream: false, cancellationToken);
        return _peeked = bytes.AsMemory(0, _peeked.Length + read);
    }

    /// <summary>Passes over bytes that were looked at.</summary>
    public void Skip(int count) => _peeked = _peeked[count..];

    public override int Read(Span<byte> buffer) => _peeked.IsEmpty ? inner.Read(buffer) : Take(buffer);

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        _peeked.IsEmpty ? inner.ReadAsync(buffer, cancellationToken) : ValueTask.FromResult(Take(buffer.Span));

    private int Take(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, _peeked.Length);
        _peeked.Span[..count].CopyTo(buffer);
        _peeked = _peeked[count..];
        return count;
    }
}
