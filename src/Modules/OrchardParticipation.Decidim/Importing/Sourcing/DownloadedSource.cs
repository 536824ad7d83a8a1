using OrchardParticipation.Decidim.Formats.Reading;
using OrchardParticipation.Decidim.Sources;

namespace OrchardParticipation.Decidim.Importing.Sourcing;

/// <summary>What a Decidim site has answered, from the folder that keeps it.</summary>
internal sealed class DownloadedSource(string folder) : IDecidimSource
{
    public IAsyncEnumerable<SourceEntry> ReadAsync(CancellationToken cancellationToken) => DecidimDownload.ReadAsync(folder, cancellationToken);
}
