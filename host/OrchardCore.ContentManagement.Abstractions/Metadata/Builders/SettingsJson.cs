using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>What all definition builders do with settings: one JSON object for each settings class, named after it.</summary>
internal static class SettingsJson
{
    public static void Merge(JsonObject all, JsonObject settings) => all.Merge(settings, ContentBuilderSettings.JsonMergeSettings);

    public static void Alter<T>(JsonObject all, Action<T> alteration) where T : class, new()
    {
        var settings = all[typeof(T).Name] is JsonObject known ? known.ToObject<T>() : new T();
        alteration(settings);
        Set(all, settings);
    }

    public static void Set<T>(JsonObject all, T settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        all[typeof(T).Name] = JObject.FromObject(settings, ContentBuilderSettings.IgnoreDefaultValuesSerializer);
    }

    public static void Ensure<T>(JsonObject all) where T : class, new()
    {
        if (!all.ContainsKey(typeof(T).Name))
        {
            Set(all, new T());
        }
    }
}
