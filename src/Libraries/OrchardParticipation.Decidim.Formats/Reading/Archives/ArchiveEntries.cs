using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using OrchardParticipation.Decidim.Formats.Reading.Input;
using OrchardParticipation.Decidim.Formats.Reading.Xlsx;

namespace OrchardParticipation.Decidim.Formats.Reading.Archives;

/// <summary>Reads archives: open data, exports of the administration, and workbooks, which are archives, too.</summary>
internal static partial class ArchiveEntries
{
    private const string Processes = "participatory_processes";

    private static readonly string[] _readEntities = [Processes, "proposals"];
    private static readonly string[] _notes = ["README.md", "LICENSE.md"];

    /// <param name="archive">A stream that can seek.</param>
    /// <param name="file">Its name.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="cancellationToken">To stop.</param>
    public static async IAsyncEnumerable<SourceEntry> ReadAsync(Stream archive, string file, ReadingLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var files = new ZipFiles(archive, limits);
        if (files.IsWorkbook)
        {
            foreach (var entry in WorkbookEntries.Read(files, file, limits, cancellationToken))
            {
                yield return entry;
            }

            yield break;
        }

        var isAnyRead = false;
        // Processes first, so that those who read know them when their proposals come.
        foreach (var inner in files.Files.OrderBy(inner => EntityOf(inner) == Processes ? 0 : 1))
        {
            await foreach (var entry in GuardedEntries.ReadAsync(ReadFileAsync(files, inner, limits, cancellationToken), inner.FullName, limits, cancellationToken))
            {
                var isUnknown = entry is ProblemEntry { Problem.Kind: SourceProblemKind.UnknownFormat or SourceProblemKind.UnknownFile };
                isAnyRead |= !isUnknown;
                yield return isUnknown ? new ProblemEntry(entry.Place, new(SourceProblemKind.UnknownFile, Detail: EntityOf(inner))) : entry;
            }

            // Without any records it is known all the same.
            isAnyRead |= _readEntities.Contains(EntityOf(inner));
        }

        if (!isAnyRead)
        {
            throw new BadSourceException(SourceProblemKind.UnknownFormat);
        }
    }

    private static async IAsyncEnumerable<SourceEntry> ReadFileAsync(ZipFiles files, ZipArchiveEntry inner, ReadingLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var name = inner.FullName;
        if (_notes.Contains(inner.Name) || (inner.Length == 0 && _readEntities.Contains(EntityOf(inner))))
        {
            yield break;
        }

        if (EntityOf(inner) is { } entity && !_readEntities.Contains(entity))
        {
            throw new BadSourceException(SourceProblemKind.UnknownFile);
        }

        await using var stream = files.Open(inner);
        var bytes = new PeekStream(stream);
        if (!await DecidimFiles.IsArchiveAsync(bytes, cancellationToken))
        {
            await foreach (var entry in DecidimFiles.ReadTextAsync(bytes, name, limits, cancellationToken))
            {
                yield return entry;
            }

            yield break;
        }

        await using var copy = await TemporaryCopy.OfAsync(bytes, cancellationToken);
        using var workbook = new ZipFiles(copy, limits);
        // An archive in an archive is not opened.
        foreach (var entry in workbook.IsWorkbook ? WorkbookEntries.Read(workbook, name, limits, cancellationToken) : throw new BadSourceException(SourceProblemKind.UnknownFile))
        {
            yield return entry;
        }
    }

    // The name of a table in open data; null for other files.
    private static string? EntityOf(ZipArchiveEntry file) => OpenDataName().Match(file.FullName) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("-open-data-([a-z_]+)\\.csv$")]
    private static partial Regex OpenDataName();
}
