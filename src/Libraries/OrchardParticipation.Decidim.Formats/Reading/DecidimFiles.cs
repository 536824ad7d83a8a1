using System.Runtime.CompilerServices;
using OrchardParticipation.Decidim.Formats.Reading.Archives;
using OrchardParticipation.Decidim.Formats.Reading.Input;
using OrchardParticipation.Decidim.Formats.Reading.Json;
using OrchardParticipation.Decidim.Formats.Reading.Tables;

namespace OrchardParticipation.Decidim.Formats.Reading;

/// <summary>
/// Reads files that Decidim gives away: the open data (archive or single table), the administration's exports of proposals (CSV, JSON,
/// XLSX, packed or not) and of processes (JSON). What a file is, its content says, not its name.
/// </summary>
/// <remarks>
/// Records come as they are read. Nothing that stands in a file is an exception: it is an entry with a problem. A record with a value
/// that cannot be read does not come, its problems come in its place.
/// </remarks>
public static class DecidimFiles
{
    private const int BeginningBytes = 64 * 1024;

    /// <param name="input">Stays open. Archives from streams that cannot seek go through a temporary file.</param>
    /// <param name="fileName">For the places of entries.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="cancellationToken">To stop.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static IAsyncEnumerable<SourceEntry> ReadAsync(Stream input, string fileName, ReadingLimits limits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(limits);
        return GuardedEntries.ReadAsync(ReadAnyAsync(input, fileName, limits, cancellationToken), fileName, limits, cancellationToken);
    }

    internal static async Task<bool> IsArchiveAsync(PeekStream bytes, CancellationToken cancellationToken) =>
        (await bytes.PeekAsync(4, cancellationToken)).Span is [(byte)'P', (byte)'K', 3, 4] or [(byte)'P', (byte)'K', 5, 6];

    internal static async IAsyncEnumerable<SourceEntry> ReadTextAsync(PeekStream bytes, string file, ReadingLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var text = new PeekStream(await TextStream.OpenAsync(bytes, cancellationToken));
        var beginning = await text.PeekAsync(BeginningBytes, cancellationToken);
        var json = JsonBeginning.Of(beginning.Span);
        if (json.FirstName is "data" or "errors" or "extensions")
        {
            // GRAPHQL: answers of the API, one object, an array of them or one on each line, are read from `text` here.
            throw new BadSourceException(SourceProblemKind.UnknownFormat, detail: "GraphQL");
        }

        var entries = json.IsArray ? JsonEntries.ReadAsync(text, file, limits, cancellationToken)
            : !json.IsJson && !beginning.Span.Trim(" \t\r\n"u8).IsEmpty ? CsvEntries.ReadAsync(text, beginning, file, limits, cancellationToken)
            : throw new BadSourceException(SourceProblemKind.UnknownFormat);
        await foreach (var entry in entries)
        {
            yield return entry;
        }
    }

    private static async IAsyncEnumerable<SourceEntry> ReadAnyAsync(Stream input, string file, ReadingLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var start = input.CanSeek ? input.Position : 0;
        // Not disposed of: the input stays open.
        var bytes = new PeekStream(new LimitedStream(input, limits.Bytes, "bytes"));
        if (!await IsArchiveAsync(bytes, cancellationToken))
        {
            await foreach (var entry in ReadTextAsync(bytes, file, limits, cancellationToken))
            {
                yield return entry;
            }

            yield break;
        }

        var isWhole = input.CanSeek && start == 0;
        if (isWhole && input.Length > limits.Bytes)
        {
            throw new BadSourceException(SourceProblemKind.TooMuch, detail: "bytes");
        }

        await using var copy = isWhole ? null : await TemporaryCopy.OfAsync(bytes, cancellationToken);
        await foreach (var entry in ArchiveEntries.ReadAsync(copy ?? input, file, limits, cancellationToken))
        {
            yield return entry;
        }
    }
}
