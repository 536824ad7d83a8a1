namespace OrchardParticipation.Translation.Formats.Writing;

/// <summary>Lets synchronous writers write to a stream that takes asynchronous writes only, no more than one item at a time.</summary>
internal sealed class FileOutput(Stream output) : IDisposable
{
    public MemoryStream Buffer { get; } = new();

    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(Buffer.GetBuffer().AsMemory(0, (int)Buffer.Length), cancellationToken);
        Buffer.SetLength(0);
    }

    public void Dispose() => Buffer.Dispose();
}
