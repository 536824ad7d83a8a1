using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats.Writing;

/// <summary>Writes an array of objects, one by one.</summary>
internal static class JsonList
{
    private const int FlushBytes = 64 * 1024;

    // For files, not for pages: characters of all languages stand as they are.
    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(Stream output, IAsyncEnumerable<JsonObject> records, CancellationToken cancellationToken)
    {
        await using var json = new Utf8JsonWriter(output, _options);
        json.WriteStartArray();
        await foreach (var record in records.WithCancellation(cancellationToken))
        {
            record.WriteTo(json);
            if (json.BytesPending > FlushBytes)
            {
                await json.FlushAsync(cancellationToken);
            }
        }

        json.WriteEndArray();
        await json.FlushAsync(cancellationToken);
    }
}
