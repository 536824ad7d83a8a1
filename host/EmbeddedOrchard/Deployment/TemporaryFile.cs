namespace EmbeddedOrchard.Deployment;

internal static class TemporaryFile
{
    private const int BufferSize = 64 * 1024;

    /// <summary>A file that is gone when it is closed.</summary>
    public static FileStream Create() => new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
}
