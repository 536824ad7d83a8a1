using System.Text.Json.Settings;

namespace System.Text.Json.Nodes;

/// <summary>The rules of Orchard Core's JSON merge: objects merge by property, arrays and nulls as the settings say, values are replaced.</summary>
internal static class JsonMerging
{
    public static void Merge(JsonObject target, JsonObject source, JsonMergeSettings settings)
    {
        foreach (var (name, value) in source.ToArray())
        {
            if (!target.TryGetPropertyValue(name, out var existing))
            {
                target[name] = value?.DeepClone();
            }
            else if (value is null)
            {
                if (settings.MergeNullValueHandling == MergeNullValueHandling.Merge)
                {
                    target[name] = null;
                }
            }
            else if (existing is JsonObject targetObject && value is JsonObject sourceObject)
            {
                Merge(targetObject, sourceObject, settings);
            }
            else if (existing is JsonArray targetArray && value is JsonArray sourceArray)
            {
                Merge(targetArray, sourceArray, settings);
            }
            else
            {
                target[name] = value.DeepClone();
            }
        }
    }

    private static void Merge(JsonArray target, JsonArray source, JsonMergeSettings settings)
    {
        switch (settings.MergeArrayHandling)
        {
            case MergeArrayHandling.Replace:
                if (!ReferenceEquals(target, source))
                {
                    target.Clear();
                    Append(target, source);
                }

                break;
            case MergeArrayHandling.Union:
                Append(target, source.Where(item => !target.Any(known => JsonNode.DeepEquals(known, item))).ToArray());
                break;
            case MergeArrayHandling.Merge:
                MergeByPosition(target, source, settings);
                break;
            default:
                Append(target, source.ToArray());
                break;
        }
    }

    private static void MergeByPosition(JsonArray target, JsonArray source, JsonMergeSettings settings)
    {
        for (var i = 0; i < source.Count; i++)
        {
            if (i >= target.Count)
            {
                target.Add(source[i]?.DeepClone());
            }
            else if (target[i] is JsonObject targetObject && source[i] is JsonObject sourceObject)
            {
                Merge(targetObject, sourceObject, settings);
            }
            else if (target[i] is JsonArray targetArray && source[i] is JsonArray sourceArray)
            {
                Merge(targetArray, sourceArray, settings);
            }
            else if (source[i] is not null || settings.MergeNullValueHandling == MergeNullValueHandling.Merge)
            {
                target[i] = source[i]?.DeepClone();
            }
        }
    }

    private static void Append(JsonArray target, IEnumerable<JsonNode> items)
    {
        foreach (var item in items)
        {
            target.Add(item?.DeepClone());
        }
    }
}
