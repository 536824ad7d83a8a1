namespace OrchardParticipation.Decidim.Formats.Reading.Input;

/// <summary>Archives have their directory at the end: what cannot be read from there is copied first.</summary>
internal static class TemporaryCopy
{
    private const int BufferSize = 64 * 1024;

    /// <summary>A file without a name that others know, which goes when the stream is disposed of.</summary>
    public static async Task<Stream> OfAsync(Stream input, CancellationToken cancellationToken)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, BufferSize = BufferSize, Options = FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var copy = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), options);
        try
        {
            await input.CopyToAsync(copy, BufferSize, cancellationToken);
            copy.Position = 0;
            return copy;
        }
        catch
        {
            await copy.DisposeAsync();
            throw;
        }
    }
}
