using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement;

/// <summary>Carries a typed element's values into its JSON.</summary>
internal static class ElementJson
{
    private static readonly JsonMergeSettings Replacing = new()
    {
        MergeArrayHandling = MergeArrayHandling.Replace,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    // Nulls are written so that a value that was cleared also clears what the JSON holds; they are dropped again afterwards.
    private static readonly JsonSerializerOptions WithNulls = new(JOptions.Default) { DefaultIgnoreCondition = JsonIgnoreCondition.Never };

    private static readonly ConcurrentDictionary<Type, HashSet<string>> ElementProperties = new();

    /// <summary>The element's JSON: what its bag holds (fields without a property), overlaid by its typed values.</summary>
    public static JsonObject Of(ContentElement element)
    {
        var data = element.Data.Parent is null ? element.Data : element.Data.Clone();
        Update(data, element);
        return data;
    }

    public static void Update(JsonObject target, ContentElement element)
    {
        if (element.GetType() != typeof(ContentPart) && element.GetType() != typeof(ContentField))
        {
            var typed = JsonSerializer.SerializeToNode(element, element.GetType(), WithNulls).AsObject();
            var nested = ElementProperties.GetOrAdd(element.GetType(), NestedElements);
            foreach (var (name, value) in typed.ToArray())
            {
                typed.Remove(name);
                if (value is null)
                {
                    target.Remove(name);
                }
                else if (nested.Contains(name) && target[name] is JsonObject known && value is JsonObject changed)
                {
                    known.Merge(changed, Replacing);
                    DropNulls(known);
                }
                else
                {
                    DropNulls(value);
                    target[name] = value;
                }
            }
        }

        if (!ReferenceEquals(target, element.Data))
        {
            foreach (var (name, value) in element.Data)
            {
                if (!target.ContainsKey(name) && value is JsonObject)
                {
                    target[name] = value.DeepClone();
                }
            }
        }
    }

    private static HashSet<string> NestedElements(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => typeof(ContentElement).IsAssignableFrom(property.PropertyType))
            .Select(property => property.Name)
            .ToHashSet(StringComparer.Ordinal);

    private static void DropNulls(JsonNode node)
    {
        if (node is JsonObject source)
        {
            foreach (var (name, value) in source.ToArray())
            {
                if (value is null)
                {
                    source.Remove(name);
                }
                else
                {
                    DropNulls(value);
                }
            }
        }
        else if (node is JsonArray array)
        {
            foreach (var value in array)
            {
                DropNulls(value);
            }
        }
    }
}
