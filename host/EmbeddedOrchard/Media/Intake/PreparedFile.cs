namespace EmbeddedOrchard.Media.Intake;

/// <summary>A file beside the library that is fit to be kept, or the reason why it is not.</summary>
internal sealed class PreparedFile(string place) : IAsyncDisposable
{
    public string Place => place;

    public MediaRefusal? Refusal { get; set; }

    /// <summary>Whether the library has it already, byte for byte.</summary>
    public bool IsThere { get; set; }

    public ValueTask DisposeAsync()
    {
        File.Delete(place);
        return ValueTask.CompletedTask;
    }
}
