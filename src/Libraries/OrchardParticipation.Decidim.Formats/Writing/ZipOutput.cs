using System.IO.Compression;
using System.Text;

namespace OrchardParticipation.Decidim.Formats.Writing;

/// <summary>Files of archives. All have the same time, so that the same content makes the same bytes.</summary>
internal static class ZipOutput
{
    private static readonly DateTimeOffset _time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Task<Stream> OpenAsync(ZipArchive archive, string name, CancellationToken cancellationToken)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = _time;
        return entry.OpenAsync(cancellationToken);
    }

    public static async Task WriteAsync(ZipArchive archive, string name, string content, CancellationToken cancellationToken)
    {
        await using var stream = await OpenAsync(archive, name, cancellationToken);
        await stream.WriteAsync(Encoding.UTF8.GetBytes(content), cancellationToken);
    }
}
