using OrchardParticipation.Decidim.Importing.Jobs;
using OrchardParticipation.Decidim.Sources;

namespace OrchardParticipation.Decidim.Importing.Sourcing;

/// <summary>Opens what an import reads. What a site has to answer is fetched first, where it is not there yet.</summary>
internal sealed class ImportSources(DecidimDownload download, ImportFolder folder)
{
    private const string Answers = "answers";

    /// <exception cref="SourceException">The site cannot be read. What came so far is kept for the next time.</exception>
    public async Task<IImportSource> OpenAsync(ImportJob job, IProgress<DownloadProgress>? progress, CancellationToken cancellationToken)
    {
        if (job.Address is null)
        {
            return FileSource.Open([.. folder.FilesOf(job).Zip(job.Files)]);
        }

        var answers = folder.PathOf(job.Id, Answers);
        await download.DownloadAsync(DecidimAddress.Read(job.Address, job.Processes), answers, progress, cancellationToken);
        return new DownloadedSource(answers);
    }

    /// <summary>For imports that no page keeps: the same words find the same folder, so that what was interrupted goes on.</summary>
    /// <exception cref="SourceException">The site cannot be read. What came so far is kept for the next time.</exception>
    public async Task<DownloadedSource> OpenSiteAsync(string address, IReadOnlyList<string> processes, IProgress<DownloadProgress>? progress, CancellationToken cancellationToken)
    {
        var site = DecidimAddress.Read(address, processes);
        var answers = folder.FolderOf("site-" + Digests.Of(site.Site.AbsoluteUri, site.Slugs));
        await download.DownloadAsync(site, answers, progress, cancellationToken);
        return new DownloadedSource(answers);
    }
}
