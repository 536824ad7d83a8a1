using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EmbeddedOrchard.Admin.Contents.Comparing;

namespace EmbeddedOrchard.Admin.Contents.Colliding;

/// <summary>
/// A short mark for each value of the state that an editor opened. A save that meets another one tells by them who changed what.
/// They come back from the browser: one that is missing or garbled makes the editor choose. Who forges the mark of what is stored
/// now hides only from themselves what they replace, and they may replace it.
/// </summary>
internal sealed class ValueMarks
{
    private const int MarkBytes = 6;

    private readonly Dictionary<string, string>? _marks;

    private ValueMarks(Dictionary<string, string>? marks) => _marks = marks;

    public static string Write(IEnumerable<ItemValue> values) =>
        JsonSerializer.Serialize(values.ToDictionary(value => value.Path, Mark));

    public static ValueMarks Read(string? text)
    {
        try
        {
            return new ValueMarks(string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<Dictionary<string, string>>(text));
        }
        catch (JsonException)
        {
            return new ValueMarks(null);
        }
    }

    /// <summary>Whether the value is what was opened; what was opened without a mark said nothing then.</summary>
    public bool Has(string path, ItemValue? value) => _marks is not null && _marks.GetValueOrDefault(path) == (value is null ? null : Mark(value));

    // A form may write line ends in another way than what is stored.
    private static string Mark(ItemValue value) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(value.Json.ToJsonString().Replace(@"\r\n", @"\n", StringComparison.Ordinal))).AsSpan(0, MarkBytes));
}
