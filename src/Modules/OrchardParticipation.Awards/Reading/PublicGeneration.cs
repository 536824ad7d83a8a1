namespace OrchardParticipation.Awards.Reading;

/// <summary>
/// Counts the commits that changed what the public may see. Whatever is derived from public content is kept under the
/// generation in which it was read, so nothing read before a commit is used after it.
/// </summary>
internal sealed class PublicGeneration
{
    private long _current;

    public long Current => Interlocked.Read(ref _current);

    public void Advance() => Interlocked.Increment(ref _current);
}
