namespace OrchardParticipation.Decidim.Sources;

/// <summary>How far a download is. Decidim does not say how much there will be.</summary>
/// <param name="Process">The slug of the process that is being read; null before the first.</param>
/// <param name="Pages">Pages of proposals that are there, from earlier downloads, too.</param>
/// <param name="Proposals">Proposals on them.</param>
/// <param name="Waiting">How long the site has to be left alone now; null if it is being asked.</param>
internal sealed record DownloadProgress(string? Process, int Pages, int Proposals, TimeSpan? Waiting = null);
