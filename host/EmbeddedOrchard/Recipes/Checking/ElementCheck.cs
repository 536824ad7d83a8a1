using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Recipes.Checking;

/// <summary>Whether a part or field has the properties that its JSON names.</summary>
internal static class ElementCheck
{
    private static readonly ConcurrentDictionary<Type, HashSet<string>?> Properties = new();

    public static void Members(string owner, JsonObject data, Type type, IEnumerable<string> fields, Action<string> fail)
    {
        if (Properties.GetOrAdd(type, PropertiesOf) is not { } known)
        {
            return;
        }

        foreach (var (name, _) in data.Where(property => !known.Contains(property.Key) && !fields.Contains(property.Key, StringComparer.OrdinalIgnoreCase)))
        {
            fail($"'{owner}' has no field or property '{name}'.");
        }
    }

    /// <summary>The names in JSON; null where a class takes whatever comes.</summary>
    private static HashSet<string>? PropertiesOf(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Instance | BindingFlags.Public);
        return properties.Any(property => property.GetCustomAttribute<JsonExtensionDataAttribute>() is not null)
            ? null
            : properties
                .Where(property => property.DeclaringType != typeof(ContentElement))
                .Select(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? property.Name)
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }
}
