using System.Runtime.CompilerServices;
using OrchardParticipation.Decidim.Archiving;
using OrchardParticipation.Decidim.Formats.Reading;

namespace OrchardParticipation.Decidim.Importing.Sourcing;

/// <summary>Files on the disk, one after the other.</summary>
/// <param name="files">Where they are, and what the person who sent them calls them.</param>
internal sealed class FileSource(IReadOnlyList<(string Path, string Name)> files) : IDecidimSource
{
    /// <summary>Files of a Decidim site, or the archive of a site like this.</summary>
    public static IImportSource Open(IReadOnlyList<(string Path, string Name)> files) =>
        files is [var only] && ArchiveFile.IsArchive(only.Path) ? new ArchiveSource(only.Path, only.Name) : new FileSource(files);

    public async IAsyncEnumerable<SourceEntry> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var (path, name) in files)
        {
            await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, useAsync: false);
            await foreach (var entry in DecidimFiles.ReadAsync(file, name, new ReadingLimits(), cancellationToken))
            {
                yield return entry;
            }
        }
    }
}
