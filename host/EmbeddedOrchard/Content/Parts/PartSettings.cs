using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;

namespace EmbeddedOrchard.Content.Parts;

internal static class PartSettings
{
    /// <summary>The settings of a part in the item's type; those of a type without the part are the defaults.</summary>
    public static async Task<T> SettingsOfPartAsync<T>(this IContentDefinitionManager definitions, ContentItem item, string partName)
        where T : new() =>
        (await definitions.GetTypeDefinitionAsync(item.ContentType))?.Parts.FirstOrDefault(part => part.PartDefinition.Name == partName) is { } part
            ? part.GetSettings<T>()
            : new T();
}
