using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Nodes;
using CsvHelper;

namespace OrchardParticipation.Decidim.Formats.Reading.Tables;

/// <summary>Reads CSV: Decidim's semicolons, or the commas and tabs of spreadsheets.</summary>
internal static class CsvEntries
{
    private static readonly char[] _separators = [';', ',', '\t'];

    /// <param name="text">In UTF-8.</param>
    /// <param name="beginning">Its first bytes, to see how its header separates names.</param>
    /// <param name="file">The name of the file.</param>
    /// <param name="limits">How much is read.</param>
    /// <param name="cancellationToken">To stop.</param>
    public static async IAsyncEnumerable<SourceEntry> ReadAsync(
        Stream text,
        ReadOnlyMemory<byte> beginning,
        string file,
        ReadingLimits limits,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var malformed = new Queue<CsvMalformedRecord>();
        await using var csv = CsvReader.Create(text, Options(beginning.Span, limits, malformed), leaveOpen: true);
        await csv.ReadHeaderAsync(cancellationToken);
        if (malformed.Count > 0)
        {
            throw new BadSourceException(SourceProblemKind.Syntax, 1);
        }

        var table = TableEntries.Of([.. csv.Headers], file, line: 1, limits);
        var (record, failed, cells) = (0, 0, new List<JsonNode?>());
        while (true)
        {
            var isRead = await csv.ReadAsync(cancellationToken);
            while (malformed.TryDequeue(out var wrong))
            {
                failed++;
                yield return new ProblemEntry(new(file, (int)wrong.LineNumber, record + 1), new(SourceProblemKind.Syntax));
            }

            if (!isRead)
            {
                break;
            }

            record++;
            cells.Clear();
            for (var i = 0; i < csv.FieldCount; i++)
            {
                cells.Add(csv.IsEmpty(i) ? null : JsonValue.Create(csv.GetString(i)));
            }

            foreach (var entry in table.Read(cells, (int)csv.LineNumber, record))
            {
                yield return entry;
            }
        }

        if (record == 0 && failed == 0 && !beginning.Span.ContainsAny("\r\n"u8))
        {
            // A header that may go on: the file was cut.
            yield return new ProblemEntry(new(file, 1, 0), new(SourceProblemKind.Syntax));
        }
    }

    /// <summary>Separates the names of the first line, where none of them has quotes and line breaks.</summary>
    public static (char Separator, string[] Names) Header(ReadOnlySpan<byte> beginning)
    {
        var end = beginning.IndexOfAny("\r\n"u8);
        var line = Encoding.UTF8.GetString(end < 0 ? beginning : beginning[..end]);
        var separator = _separators.MaxBy(separator => line.AsSpan().Count(separator));
        return (separator, [.. line.Split(separator).Select(name => name.Trim().Trim('"'))]);
    }

    private static CsvReaderOptions Options(ReadOnlySpan<byte> beginning, ReadingLimits limits, Queue<CsvMalformedRecord> malformed) => new()
    {
        Separator = Header(beginning).Separator,
        Encoding = Encoding.UTF8,
        MaxRecordSize = limits.RecordBytes,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Skip,
        FieldCountMismatch = CsvFieldCountHandling.Skip,
        OnMalformedRecord = record =>
        {
            if (malformed.Count > limits.Problems)
            {
                throw new BadSourceException(SourceProblemKind.TooMuch, (int)record.LineNumber, detail: "problems");
            }

            malformed.Enqueue(record);
        },
    };
}
