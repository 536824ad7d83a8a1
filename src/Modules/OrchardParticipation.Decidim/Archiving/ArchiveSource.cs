using Microsoft.Extensions.DependencyInjection;
using OrchardParticipation.Decidim.Formats.Reading;
using OrchardParticipation.Decidim.Importing;

namespace OrchardParticipation.Decidim.Archiving;

/// <summary>An archive as the source of an import.</summary>
/// <param name="path">Where the file is.</param>
/// <param name="name">What the person who sent it calls it.</param>
internal sealed class ArchiveSource(string path, string name) : IItemSource
{
    private const int Lot = 25;

    public async Task ReadAsync(Func<Func<IServiceProvider, Task>, Task> inUnitOfWork, ImportReport report, bool write, IProgress<ImportReport>? progress, CancellationToken cancellationToken)
    {
        var waiting = new List<ArchivedItem>();
        try
        {
            await foreach (var (_, item) in ArchiveFile.ReadAsync(path, cancellationToken))
            {
                waiting.Add(item);
                if (waiting.Count == Lot)
                {
                    await TakeAsync();
                }
            }

            await TakeAsync();
        }
        catch (FormatException exception)
        {
            report.AddProblem(new ImportFinding(new SourcePlace(name, null, 0), ImportFindingKind.Syntax, Detail: exception.Message));
        }

        async Task TakeAsync()
        {
            await inUnitOfWork(services => services.GetRequiredService<ArchiveImport>().RunAsync(waiting, report, write));
            waiting.Clear();
            progress?.Report(report);
        }
    }
}
