using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Xml;
using CsvHelper;

namespace OrchardParticipation.Decidim.Formats.Reading;

/// <summary>The entries of one file: what parsers throw becomes its last entry, and the numbers of records and problems are limited.</summary>
internal static class GuardedEntries
{
    public static async IAsyncEnumerable<SourceEntry> ReadAsync(
        IAsyncEnumerable<SourceEntry> entries,
        string file,
        ReadingLimits limits,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var source = entries.GetAsyncEnumerator(cancellationToken);
        var (records, problems) = (0, 0);
        while (true)
        {
            SourceEntry? entry;
            var isLast = false;
            try
            {
                entry = await source.MoveNextAsync() ? source.Current : null;
            }
            catch (Exception exception) when (ProblemOf(exception) is var (line, problem))
            {
                (entry, isLast) = (new ProblemEntry(new(file, line, records), problem), true);
            }

            if (entry is null)
            {
                yield break;
            }

            records += entry is ProblemEntry ? 0 : 1;
            problems += entry is ProblemEntry { Problem.IsNotice: false } ? 1 : 0;
            if (records > limits.Records || problems > limits.Problems)
            {
                (entry, isLast) = (new ProblemEntry(entry.Place, new(SourceProblemKind.TooMuch, Detail: records > limits.Records ? "records" : "problems")), true);
            }

            yield return entry;
            if (isLast)
            {
                yield break;
            }
        }
    }

    // The messages of parsers are not for readers.
    private static (int? Line, SourceProblem Problem)? ProblemOf(Exception exception) => exception switch
    {
        BadSourceException bad => (bad.Line, bad.Problem),
        JsonException json => ((int?)(json.LineNumber + 1), new(SourceProblemKind.Syntax)),
        XmlException xml => (xml.LineNumber > 0 ? xml.LineNumber : null, new(SourceProblemKind.Syntax)),
        // Quotes and numbers of fields are reported without exceptions; this is a record that does not end.
        CsvFormatException csv => (csv.LineNumber > 0 ? (int)csv.LineNumber : null, new(SourceProblemKind.TooMuch, Detail: "bytes of a record")),
        InvalidDataException or EndOfStreamException => (null, new(SourceProblemKind.Syntax)),
        DecoderFallbackException => (null, new(SourceProblemKind.Encoding)),
        _ => null,
    };
}
