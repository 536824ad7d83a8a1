using System.Text.Json;

namespace OrchardParticipation.Decidim.Formats.Reading.Json;

/// <summary>What the first bytes of JSON say of it.</summary>
internal static class JsonBeginning
{
    /// <summary>Whether it is JSON, and what the name of the first value in its first object is.</summary>
    public static (bool IsJson, bool IsArray, string? FirstName) Of(ReadOnlySpan<byte> beginning)
    {
        var start = beginning.TrimStart(" \t\r\n"u8);
        if (start is not [(byte)'[' or (byte)'{', ..])
        {
            return default;
        }

        var reader = new Utf8JsonReader(start, isFinalBlock: false, state: default);
        try
        {
            while (reader.Read() && reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            {
            }

            return (true, start[0] == (byte)'[', reader.TokenType == JsonTokenType.PropertyName ? reader.GetString() : null);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return (true, start[0] == (byte)'[', null);
        }
    }
}
