using System.Security.Claims;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Settings;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Archiving;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Formats.Writing;

namespace OrchardParticipation.Decidim.Exporting;

/// <summary>
/// Writes exports into files. Records are read several times and some at a time: if the site changes meanwhile, the file is written
/// anew, so that each shows one state.
/// </summary>
internal sealed class ExportWriting(InScope inScope)
{
    private const int MostAttempts = 3;

    /// <summary>What the reader may see now; the same as before means the same export.</summary>
    public Task<PublicState> StateAsync(ClaimsPrincipal reader) => inScope.AskAsync(async services =>
    {
        var visibility = services.GetRequiredService<IVisibility>();
        return new PublicState(
            await services.GetRequiredService<IPublicSnapshots>().GetAsync("decidim/state", () => Task.FromResult(new object())),
            await visibility.MayReadAsync(reader, ContentTypes.Edition),
            await visibility.MayReadAsync(reader, ContentTypes.Practice));
    });

    /// <summary>Writes a new file. What was written before a failure stays there.</summary>
    /// <returns>The state that it shows; null if the site changes so often that there is none.</returns>
    /// <exception cref="IOException">The file is there already, or the disk is full.</exception>
    public async Task<PublicState?> WriteAsync(string path, ExportOrder order, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous });
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            file.SetLength(0);
            var before = await StateAsync(order.Reader);
            try
            {
                await WriteAsync(file, order, cancellationToken);
            }
            catch (InvalidOperationException) when (!cancellationToken.IsCancellationRequested)
            {
                // Tables refuse records that the header does not know.
                if (before == await StateAsync(order.Reader))
                {
                    throw;
                }

                continue;
            }

            if (before == await StateAsync(order.Reader))
            {
                await file.FlushAsync(cancellationToken);
                return before;
            }
        }

        return null;
    }

    private async Task WriteAsync(Stream output, ExportOrder order, CancellationToken cancellationToken)
    {
        var records = new ExportedRecords(inScope, order);
        var (locales, name) = await inScope.AskAsync(async services => (
            (await services.GetRequiredService<ISiteCultures>().GetAsync()).Cultures,
            (await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).SiteName));
        await (order.Format switch
        {
            ExportFormat.Csv => ProposalFiles.WriteCsvAsync(output, Proposals, order.Generation, locales, cancellationToken),
            ExportFormat.Json => ProposalFiles.WriteJsonAsync(output, Proposals(), order.Generation, cancellationToken),
            ExportFormat.Xlsx => ProposalFiles.WriteXlsxAsync(output, Proposals, order.Generation, locales, cancellationToken),
            ExportFormat.Processes => ProcessFiles.WriteJsonAsync(output, Processes(), order.Generation, cancellationToken),
            ExportFormat.Archive => new ArchiveWriting(work => inScope(work)).WriteAsync(output, cancellationToken),
            ExportFormat.ProcessTable => ProcessFiles.WriteCsvAsync(output, Processes, locales, cancellationToken),
            _ => OpenDataFile.WriteAsync(output, new OpenData(order.Site.Host, Processes, Proposals, locales, License.For(name)) { Generation = order.Generation }, cancellationToken),
        });

        IAsyncEnumerable<ProcessRecord> Processes() => records.ProcessesAsync(cancellationToken);

        IAsyncEnumerable<ProposalRecord> Proposals() => records.ProposalsAsync(cancellationToken);
    }
}

/// <summary>What a reader could see at one time.</summary>
/// <param name="Generation">Another one after each public change.</param>
/// <param name="Editions">Whether the reader may read editions.</param>
/// <param name="Practices">Whether the reader may read practices.</param>
internal sealed record PublicState(object Generation, bool Editions, bool Practices);
