using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OrchardCore.Json.Serialization;

namespace System.Text.Json;

public static class JOptions
{
    public static readonly JsonConverter[] KnownConverters =
    [
        DateTimeJsonConverter.Instance,
        TimeSpanJsonConverter.Instance,
    ];

    public static readonly JsonSerializerOptions Base = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        ReadCommentHandling = JsonCommentHandling.Skip,
        PropertyNameCaseInsensitive = true,
        AllowTrailingCommas = true,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate,
    };

    public static readonly JsonSerializerOptions Default = WithKnownConverters(new(Base));

    public static readonly JsonSerializerOptions Indented = new(Default) { WriteIndented = true };

    public static readonly JsonSerializerOptions CamelCase = new(Default) { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    public static readonly JsonSerializerOptions UnsafeRelaxedJsonEscaping = new(Default) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static readonly JsonNodeOptions Node = new() { PropertyNameCaseInsensitive = true };

    public static readonly JsonDocumentOptions Document = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static JsonSerializerOptions WithKnownConverters(JsonSerializerOptions options)
    {
        foreach (var converter in KnownConverters)
        {
            options.Converters.Add(converter);
        }

        return options;
    }
}
