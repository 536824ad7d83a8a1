using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement;

public static class ContentItemExtensions
{
    public static TPart As<TPart>(this ContentItem contentItem) where TPart : ContentPart => contentItem.Get<TPart>(typeof(TPart).Name);

    public static bool TryGet<TPart>(this ContentItem contentItem, out TPart part) where TPart : ContentPart =>
        contentItem.TryGet(typeof(TPart).Name, out part);

    public static bool TryGet<TPart>(this ContentItem contentItem, string name, out TPart part) where TPart : ContentPart =>
        (part = contentItem.Get<TPart>(name)) is not null;

    public static bool TryGet(this ContentItem contentItem, Type contentElementType, string name, out ContentElement part) =>
        (part = contentItem.Get(contentElementType, name)) is not null;

    public static TPart GetOrCreate<TPart>(this ContentItem contentItem) where TPart : ContentPart, new() =>
        contentItem.GetOrCreate<TPart>(typeof(TPart).Name);

    public static void Remove<TPart>(this ContentItem contentItem) where TPart : ContentPart, new() => contentItem.Remove(typeof(TPart).Name);

    public static ContentItem Weld<TPart>(this ContentItem contentItem, TPart part) where TPart : ContentPart
    {
        contentItem.Weld(typeof(TPart).Name, part);
        return contentItem;
    }

    public static ContentItem Apply<TPart>(this ContentItem contentItem, TPart part) where TPart : ContentPart
    {
        contentItem.Apply(typeof(TPart).Name, part);
        return contentItem;
    }

    public static ContentItem Alter<TPart>(this ContentItem contentItem, Action<TPart> action) where TPart : ContentPart, new()
    {
        contentItem.Alter(typeof(TPart).Name, action);
        return contentItem;
    }

    public static async Task<ContentItem> AlterAsync<TPart>(this ContentItem contentItem, Func<TPart, Task> action) where TPart : ContentPart, new()
    {
        await contentItem.AlterAsync(typeof(TPart).Name, action);
        return contentItem;
    }

    /// <summary>Copies parts and the texts that describe the item; its identity, flags and dates stay.</summary>
    public static ContentItem Merge(this ContentItem contentItem, object properties, JsonMergeSettings settings = null)
    {
        var source = JObject.FromObject(properties).Clone();
        contentItem.DisplayText = Text(nameof(ContentItem.DisplayText)) ?? contentItem.DisplayText;
        contentItem.Owner = Text(nameof(ContentItem.Owner)) ?? contentItem.Owner;
        contentItem.Author = Text(nameof(ContentItem.Author)) ?? contentItem.Author;
        foreach (var name in ContentItemConverter.Own)
        {
            source.Remove(name);
        }

        contentItem.Data.Merge(source, settings);
        contentItem.Elements.Clear();
        return contentItem;

        string Text(string name) => source[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
    }
}
