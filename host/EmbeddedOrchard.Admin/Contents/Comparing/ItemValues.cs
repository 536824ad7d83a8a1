using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace EmbeddedOrchard.Admin.Contents.Comparing;

/// <summary>Lists the values of an item part by part, in the order of its type: properties first, then fields.</summary>
internal sealed partial class ItemValues(IContentDefinitionManager definitions)
{
    /// <summary>Values that say nothing are left out; so are parts that the type does not have.</summary>
    public async Task<IReadOnlyList<ItemValue>> OfAsync(ContentItem item) =>
        await definitions.GetTypeDefinitionAsync(item.ContentType) is { } type ? [.. type.Parts.SelectMany(part => Of(item, part))] : [];

    private static IEnumerable<ItemValue> Of(ContentItem item, ContentTypePartDefinition part)
    {
        if (item.Data[part.Name] is not JsonObject values)
        {
            return [];
        }

        var fields = part.PartDefinition.Fields.OrderBy(Positions.Of).ToList();
        var properties = values.Select(value => value.Key).Where(name => fields.TrueForAll(field => field.Name != name));

        return properties.Select(name => (Name: name, Label: name == ValueHtml.RichText ? part.DisplayName() : Words(name)))
            .Concat(fields.Select(field => (field.Name, Label: field.DisplayName())))
            .Where(member => !SaysNothing(values[member.Name]))
            .Select(member => new ItemValue($"{part.Name}.{member.Name}", part.DisplayName(), member.Label, values[member.Name]!));
    }

    internal static bool SaysNothing(JsonNode? json) => json switch
    {
        null => true,
        JsonArray list => list.All(SaysNothing),
        JsonObject values => values.All(value => SaysNothing(value.Value)),
        _ => json.GetValueKind() switch
        {
            JsonValueKind.String => json.GetValue<string>().Length == 0,
            JsonValueKind.False => true,
            _ => false,
        },
    };

    /// <summary><c>TerritorialArea</c> is "Territorial area".</summary>
    internal static string Words(string name)
    {
        var words = WordStart().Replace(name, " $0").Trim();

        return words.Length == 0 ? name : string.Concat(words[..1], words[1..].ToLowerInvariant());
    }

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])")]
    private static partial Regex WordStart();
}
