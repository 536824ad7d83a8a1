using System.Runtime.CompilerServices;
using System.Text.Json;
using OrchardParticipation.Decidim.Formats.Reading.Records;

namespace OrchardParticipation.Decidim.Formats.Reading.Json;

/// <summary>Reads an array of proposals or of processes, one by one. The first says which.</summary>
internal static class JsonEntries
{
    public static async IAsyncEnumerable<SourceEntry> ReadAsync(Stream text, string file, ReadingLimits limits, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var options = new JsonSerializerOptions { MaxDepth = limits.Depth, AllowDuplicateProperties = false };
        RecordReader? records = null;
        var number = 0;
        await foreach (var element in JsonSerializer.DeserializeAsyncEnumerable<JsonElement>(text, options, cancellationToken))
        {
            number++;
            foreach (var entry in Read(element))
            {
                yield return entry;
            }
        }

        IEnumerable<SourceEntry> Read(JsonElement element)
        {
            var place = new SourcePlace(file, null, number);
            try
            {
                var tree = JsonTree.Of(element, limits);
                records ??= RecordReader.For(tree.Select(field => field.Key), limits) ?? throw new BadSourceException(SourceProblemKind.UnknownFormat);
                return records.Read(place, tree);
            }
            catch (BadSourceException bad) when (records is not null || bad.Problem.Kind != SourceProblemKind.UnknownFormat)
            {
                return [new ProblemEntry(place, bad.Problem)];
            }
        }
    }
}
