using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Decidim.Archiving;

/// <summary>
/// Writes all awards, editions and practices with all of their languages, versions and histories into one file, from which an empty
/// site gets the same content. Drafts are in it: it is for those who own the site.
/// </summary>
/// <param name="inUnitOfWork">Runs something with services of its own, so that no more than a lot is in memory.</param>
internal sealed class ArchiveWriting(Func<Func<IServiceProvider, Task>, Task> inUnitOfWork)
{
    private const int Lot = 100;

    // A file has a time in an archive; the same content is to be the same bytes.
    private static readonly DateTimeOffset _noTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public async Task WriteAsync(Stream output, CancellationToken cancellationToken)
    {
        IReadOnlyList<ArchivedSet> sets = [];
        IReadOnlyList<string> cultures = [];
        await inUnitOfWork(async services =>
        {
            sets = await services.GetRequiredService<ArchiveReading>().SetsAsync();
            cultures = (await services.GetRequiredService<ISiteCultures>().GetAsync()).Cultures;
        });

        await using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        await using (var head = Create(archive, ArchiveFile.Head))
        {
            SortedJson.Write(head, new JsonObject
            {
                ["format"] = ArchiveFile.Format,
                ["version"] = ArchiveFile.Version,
                ["cultures"] = new JsonArray([.. cultures.Select(culture => JsonValue.Create(culture))]),
                ["items"] = sets.Count,
            });
        }

        await using var items = Create(archive, ArchiveFile.Items);
        foreach (var lot in sets.Chunk(Lot))
        {
            await inUnitOfWork(async services =>
            {
                foreach (var item in await services.GetRequiredService<ArchiveReading>().ReadAsync(lot))
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    SortedJson.Write(items, item.ToJson());
                    items.WriteByte((byte)'\n');
                }
            });
        }
    }

    private static Stream Create(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = _noTime;
        return entry.Open();
    }
}
