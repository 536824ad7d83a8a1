using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using EmbeddedOrchard.Recipes.Scripting;

namespace EmbeddedOrchard.Deployment;

/// <summary>Writes a recipe to a stream, so that no more than an item is in memory.</summary>
/// <param name="stream">Where the recipe goes.</param>
/// <param name="archive">The package that files beside it go into; null for a recipe alone.</param>
internal sealed class RecipeWriter(Stream stream, ZipArchive? archive) : IAsyncDisposable
{
    private const int MostPending = 64 * 1024;

    // A multiple of three: each piece has a Base64 of its own length.
    private const int Piece = 48 * 1024;

    private readonly Utf8JsonWriter _json = new(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Whether files can stand beside the recipe.</summary>
    public bool TakesFiles => archive is not null;

    public void Begin(string name, DateTime exportUtc)
    {
        _json.WriteStartObject();
        _json.WriteString("name", name);
        _json.WriteString("displayName", name);
        _json.WriteString("description", string.Empty);
        _json.WriteString("author", string.Empty);
        _json.WriteString("website", string.Empty);
        _json.WriteString("version", "1.0.0");
        _json.WriteBoolean("issetuprecipe", false);
        _json.WriteString("exportUtc", exportUtc);
        _json.WriteStartArray("categories");
        _json.WriteEndArray();
        _json.WriteStartArray("tags");
        _json.WriteEndArray();
        _json.WriteStartArray("steps");
    }

    public async Task StepAsync(JsonObject step)
    {
        Literally(step).WriteTo(_json);
        await FlushAsync();
    }

    /// <summary>A step that is written as its author typed it: its scripts stay scripts.</summary>
    public async Task OwnStepAsync(JsonObject step)
    {
        step.WriteTo(_json);
        await FlushAsync();
    }

    public void BeginList(string stepName, string listName)
    {
        _json.WriteStartObject();
        _json.WriteString("name", stepName);
        _json.WriteStartArray(listName);
    }

    public async Task ItemAsync(JsonObject item)
    {
        Literally(item).WriteTo(_json);
        await FlushAsync();
    }

    /// <summary>Puts a file beside the recipe.</summary>
    public async Task AttachAsync(string name, Stream content, CancellationToken cancellationToken)
    {
        await using var entry = await archive!.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellationToken);
        await content.CopyToAsync(entry, cancellationToken);
    }

    /// <summary>An item with a name, and with a file in Base64, piece by piece.</summary>
    public async Task FileItemAsync(string nameProperty, string name, string contentProperty, Stream content, CancellationToken cancellationToken)
    {
        _json.WriteStartObject();
        _json.WriteString(nameProperty, name);
        _json.WritePropertyName(contentProperty);
        var piece = new byte[Piece];
        int read;
        do
        {
            read = await content.ReadAtLeastAsync(piece, piece.Length, throwOnEndOfStream: false, cancellationToken);
            _json.WriteBase64StringSegment(piece.AsSpan(0, read), isFinalSegment: read < piece.Length);
            await FlushAsync();
        }
        while (read == piece.Length);

        _json.WriteEndObject();
    }

    public void EndList()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    public async Task EndAsync()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        await _json.FlushAsync();
    }

    public ValueTask DisposeAsync() => _json.DisposeAsync();

    /// <summary>
    /// A text that looks like a script is what somebody wrote: importing must give it back, not run it. A script that says no more than
    /// the text does, here and in Orchard Core.
    /// </summary>
    private static JsonNode Literally(JsonNode node)
    {
        switch (node)
        {
            case JsonObject properties:
                foreach (var (name, value) in properties.ToArray())
                {
                    if (DynamicValues.IsDynamic(value, out _))
                    {
                        properties[name] = Quoted(value!);
                    }
                    else if (value is not null)
                    {
                        Literally(value);
                    }
                }

                break;
            case JsonArray list:
                for (var i = 0; i < list.Count; i++)
                {
                    if (DynamicValues.IsDynamic(list[i], out _))
                    {
                        list[i] = Quoted(list[i]!);
                    }
                    else if (list[i] is { } value)
                    {
                        Literally(value);
                    }
                }

                break;
        }

        return node;
    }

    private static JsonValue Quoted(JsonNode text) => JsonValue.Create($"[js: {JsonSerializer.Serialize(text.GetValue<string>())}]");

    private Task FlushAsync() => _json.BytesPending > MostPending ? _json.FlushAsync() : Task.CompletedTask;
}
