using OrchardParticipation.Decidim.Formats.Reading;
using OrchardParticipation.Decidim.Sources;

namespace OrchardParticipation.Decidim.Importing.Sourcing;

/// <summary>What a Decidim site has answered, from the folder that keeps it.</summary>
internal sealed class DownloadedSource(string folder) : IDecidimSource
{
    public IAsyncEnumerable<SourceEntry> ReadAsync(CancellationToken cancellationToken) => DecidimDownload.ReadAsync(folder, cancellationToken);

    /// <summary>Removes the answers, so that the site is asked anew the next time.</summary>
    public void Forget() => Directory.Delete(folder, recursive: true);
}
