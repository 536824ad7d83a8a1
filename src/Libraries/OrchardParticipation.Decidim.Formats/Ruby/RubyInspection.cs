using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats.Ruby;

/// <summary>
/// Reads what Ruby's <c>inspect</c> prints of hashes, arrays, strings, symbols, numbers, <c>true</c>, <c>false</c> and <c>nil</c>. The
/// version pages of Decidim 0.24 to 0.29 show it in place of a text in several languages.
/// </summary>
/// <remarks>Both forms of hashes: <c>{"en"=>"Jury"}</c>, and since Ruby 3.4 <c>{"en" => "Jury", key: 1}</c>.</remarks>
public static class RubyInspection
{
    /// <summary>Values stand at most so deep inside each other.</summary>
    public const int MostDepth = 64;

    /// <summary>The value as JSON: <c>nil</c> is null, symbols are strings, bytes that are no character are U+FFFD.</summary>
    /// <exception cref="RubyInspectionException">The text is something else, or goes on behind the value.</exception>
    public static JsonNode? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var reader = new RubyReader(text);
        var value = ReadValue(reader, depth: 0);
        reader.SkipSpace();
        return reader.IsAtEnd ? value : throw reader.Problem("Something stands behind the value.");
    }

    /// <summary>Prints a value of JSON, with hashes as up to Ruby 3.3.</summary>
    public static string Write(JsonNode? value) => value switch
    {
        null => "nil",
        JsonObject hash => "{" + string.Join(", ", hash.Select(field => $"{Quoted(field.Key)}=>{Write(field.Value)}")) + "}",
        JsonArray items => "[" + string.Join(", ", items.Select(Write)) + "]",
        JsonValue some when some.TryGetValue<string>(out var text) => Quoted(text),
        _ => value.ToJsonString(),
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            quoted.Append(text[i] switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                // Ruby would put a value in its place.
                '#' when i + 1 < text.Length && text[i + 1] is '{' or '$' or '@' => "\\#",
                var control and (< ' ' or '\u007F') => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)control:X4}"),
                var other => other.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }

    private static JsonNode? ReadValue(RubyReader reader, int depth)
    {
        reader.SkipSpace();
        if (depth > MostDepth)
        {
            throw reader.Problem($"Values stand more than {MostDepth} deep inside each other.");
        }

        return reader.Current switch
        {
            '{' => ReadHash(reader, depth),
            '[' => ReadArray(reader, depth),
            '"' => JsonValue.Create(reader.ReadString()),
            ':' => ReadSymbol(reader),
            '-' or (>= '0' and <= '9') => ReadNumber(reader),
            _ => ReadWord(reader),
        };
    }

    private static JsonObject ReadHash(RubyReader reader, int depth)
    {
        var hash = new JsonObject();
        reader.Take('{');
        while (reader.IsNext('}', isFirst: hash.Count == 0))
        {
            var at = reader.Position;
            if (!hash.TryAdd(ReadKey(reader), ReadValue(reader, depth + 1)))
            {
                throw reader.Problem("The key stands twice in its hash.", at);
            }
        }

        return hash;
    }

    private static JsonArray ReadArray(RubyReader reader, int depth)
    {
        var array = new JsonArray();
        reader.Take('[');
        while (reader.IsNext(']', isFirst: array.Count == 0))
        {
            array.Add(ReadValue(reader, depth + 1));
        }

        return array;
    }

    // "en"=> or :en=> or en: or "en":
    private static string ReadKey(RubyReader reader)
    {
        var isSymbol = reader.Current == ':';
        if (isSymbol)
        {
            reader.Take(':');
        }

        var key = reader.Current == '"' ? reader.ReadString() : reader.ReadName();
        if (!isSymbol && reader.Current == ':')
        {
            reader.Take(':');
            return key;
        }

        reader.SkipSpace();
        reader.Take('=');
        reader.Take('>');
        return key;
    }

    private static JsonValue ReadSymbol(RubyReader reader)
    {
        reader.Take(':');
        return JsonValue.Create(reader.Current == '"' ? reader.ReadString() : reader.ReadName());
    }

    private static JsonValue ReadNumber(RubyReader reader)
    {
        var at = reader.Position;
        var number = reader.ReadNumber();
        return long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) ? JsonValue.Create(whole)
            : decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var fraction) ? JsonValue.Create(fraction)
            : throw reader.Problem("This number cannot be read.", at);
    }

    private static JsonValue? ReadWord(RubyReader reader)
    {
        var at = reader.Position;
        return reader.ReadName() switch
        {
            "nil" => null,
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            _ => throw reader.Problem("This is no value.", at),
        };
    }
}
