using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public static class ContentBuilderSettings
{
    public static readonly JsonMergeSettings JsonMergeSettings = new()
    {
        MergeArrayHandling = MergeArrayHandling.Union,
        MergeNullValueHandling = MergeNullValueHandling.Merge,
    };

    public static readonly JsonSerializerOptions IgnoreDefaultValuesSerializer = new(JOptions.Default)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OmitDefaults } },
    };

    // A default is what a fresh object holds: false is worth writing where a setting starts as true.
    private static void OmitDefaults(JsonTypeInfo typeInfo)
    {
        if (typeInfo.Kind != JsonTypeInfoKind.Object || typeInfo.CreateObject is null)
        {
            return;
        }

        var fresh = typeInfo.CreateObject();
        foreach (var property in typeInfo.Properties.Where(property => property.Get is not null))
        {
            var standard = property.Get(fresh);
            property.ShouldSerialize = (_, value) => !Equals(value, standard) && value is not Array { Length: 0 };
        }
    }
}
