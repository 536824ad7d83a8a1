using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace EmbeddedOrchard.Admin.Resuming;

/// <summary>Takes the fields of a form along, but for those that nobody may read back.</summary>
internal static partial class TypedFields
{
    private const string AntiforgeryToken = "__RequestVerificationToken";

    // A value of a form may have four million bytes, and a letter may take nine of them.
    private const int PieceLength = 256 * 1024;

    private static readonly JsonSerializerOptions _json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IReadOnlyList<TypedField> Of(IFormCollection form) =>
        Kept(form.SelectMany(field => field.Value.Select(value => new TypedField(field.Key, value ?? string.Empty))));

    public static bool IsSecret(string name) => Secret().IsMatch(name);

    /// <summary>JSON keeps line ends as they are, which browsers rewrite in form values.</summary>
    public static IEnumerable<string> Pack(IEnumerable<TypedField> fields)
    {
        var text = JsonSerializer.Serialize(fields.Select(field => new[] { field.Name, field.Value }), _json);
        for (var start = 0; start < text.Length;)
        {
            var length = Math.Min(PieceLength, text.Length - start);
            length -= char.IsHighSurrogate(text[start + length - 1]) ? 1 : 0;
            yield return text.Substring(start, length);
            start += length;
        }
    }

    public static IReadOnlyList<TypedField>? Unpack(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<string?[]?[]>(text)?.Select(pair => pair is [{ } name, { } value] ? new TypedField(name, value) : null).ToList() is { } fields
                && fields.TrueForAll(field => field is not null)
                    ? Kept(fields!)
                    : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static List<TypedField> Kept(IEnumerable<TypedField> fields) =>
        [.. fields.Where(field => field.Name.Length > 0 && field.Name != AntiforgeryToken && !IsSecret(field.Name))];

    [GeneratedRegex("passw|pwd|passphrase|secret|credential|api_?key|private_?key|connection_?string", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
