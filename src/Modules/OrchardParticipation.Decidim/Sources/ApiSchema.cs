using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Sources;

/// <summary>Which fields the API of a site has: categories or taxonomies, endorsements or likes, whatever its version.</summary>
/// <remarks>A site that does not tell is asked for everything, and what it then says it does not know is left out.</remarks>
internal sealed class ApiSchema
{
    private static readonly string[] _types = ["ParticipatoryProcess", "ParticipatoryProcessStep", "Category", "Proposal", "Attachment", "LocalizedString"];

    private readonly Dictionary<string, HashSet<string>> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);

    /// <param name="answer">To <see cref="Query"/>; it may be a refusal.</param>
    public ApiSchema(JsonObject answer)
    {
        for (var i = 0; i < _types.Length; i++)
        {
            if ((answer["data"] as JsonObject)?[$"t{i}"] is JsonObject type && type["fields"] is JsonArray fields)
            {
                _fields[_types[i]] = [.. fields.OfType<JsonObject>().Select(field => field["name"]?.ToString()).OfType<string>()];
            }
        }
    }

    public static string Query { get; } = "{ " + string.Join(' ', _types.Select((type, i) => $"t{i}: __type(name: \"{type}\") {{ fields {{ name }} }}")) + " }";

    /// <summary>Whether to ask for it: the API has it, or does not say.</summary>
    public bool Has(string type, string field) => (!_fields.TryGetValue(type, out var fields) || fields.Contains(field)) && !_refused.Contains($"{type}.{field}");

    /// <summary>Leaves out the fields that an answer says do not exist.</summary>
    /// <returns>False if it names none that was asked for.</returns>
    public bool Learn(JsonObject answer)
    {
        var before = _refused.Count;
        foreach (var error in (answer["errors"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (error["extensions"] is JsonObject said && said["code"]?.ToString() == "undefinedField")
            {
                _refused.Add($"{said["typeName"]}.{said["fieldName"]}");
            }
        }

        return _refused.Count > before;
    }
}
