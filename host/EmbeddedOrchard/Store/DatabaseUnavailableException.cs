namespace EmbeddedOrchard.Store;

/// <summary>The database cannot be used at all: locked by another process, not readable, not writable, or damaged.</summary>
internal sealed class DatabaseUnavailableException(string path, string reason, Exception? inner = null)
    : Exception($"The database '{path}' cannot be used: {reason}", inner)
{
    public string Path { get; } = path;

    public string Reason { get; } = reason;
}
