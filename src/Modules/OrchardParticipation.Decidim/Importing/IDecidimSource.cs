using OrchardParticipation.Decidim.Formats.Reading;

namespace OrchardParticipation.Decidim.Importing;

/// <summary>Where records come from: files, or the address of a site. It is read several times, and says the same each time.</summary>
internal interface IDecidimSource
{
    /// <summary>Reads all of it, in one order.</summary>
    IAsyncEnumerable<SourceEntry> ReadAsync(CancellationToken cancellationToken);
}
