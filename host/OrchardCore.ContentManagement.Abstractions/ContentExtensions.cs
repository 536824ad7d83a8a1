using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

public static class ContentExtensions
{
    public const string WeldedPartSettingsName = "@WeldedPartSettings";

    public static TElement Get<TElement>(this ContentElement contentElement, string name) where TElement : ContentElement =>
        (TElement)contentElement.Get(typeof(TElement), name);

    public static ContentElement Get(this ContentElement contentElement, Type contentElementType, string name)
    {
        if (contentElement.Elements.TryGetValue(name, out var cached) && contentElementType.IsInstanceOfType(cached))
        {
            return cached;
        }

        if (contentElement.Data[name] is not JsonObject data)
        {
            return null;
        }

        var element = (ContentElement)data.ToObject(contentElementType);
        return contentElement.Keep(name, element, data);
    }

    public static bool Has<TElement>(this ContentElement contentElement) where TElement : ContentElement =>
        contentElement.Has(typeof(TElement).Name);

    public static bool Remove(this ContentElement contentElement, string name)
    {
        contentElement.Elements.Remove(name);
        return contentElement.Data.Remove(name);
    }

    public static TElement GetOrCreate<TElement>(this ContentElement contentElement, string name) where TElement : ContentElement, new()
    {
        if (contentElement.Get<TElement>(name) is { } existing)
        {
            return existing;
        }

        var created = new TElement();
        contentElement.Data[name] = created.Data;
        contentElement.Keep(name, created, created.Data);
        return created;
    }

    public static ContentElement Weld(this ContentElement contentElement, string name, ContentElement element)
    {
        if (!contentElement.Data.ContainsKey(name))
        {
            var data = ElementJson.Of(element);
            contentElement.Data[name] = data;
            contentElement.Keep(name, element, data);
        }

        return contentElement;
    }

    public static ContentElement Weld<TElement>(this ContentElement contentElement, object settings = null) where TElement : ContentElement, new()
    {
        var name = typeof(TElement).Name;
        contentElement.Weld(name, new TElement());
        if (settings is not null)
        {
            var all = contentElement.Data[WeldedPartSettingsName] as JsonObject ?? [];
            contentElement.Data[WeldedPartSettingsName] = all;
            all[name] = JObject.FromObject(settings).Clone();
        }

        return contentElement;
    }

    public static ContentElement Apply(this ContentElement contentElement, string name, ContentElement element)
    {
        if (contentElement.Data[name] is JsonObject existing)
        {
            ElementJson.Update(existing, element);
            contentElement.Keep(name, element, existing);
        }
        else
        {
            var data = ElementJson.Of(element);
            contentElement.Data[name] = data;
            contentElement.Keep(name, element, data);
        }

        if (element is ContentField)
        {
            // Typed parts that hold this field as a property would still show its old value.
            contentElement.ContentItem?.Elements.Clear();
        }

        return contentElement;
    }

    public static ContentElement Apply(this ContentElement contentElement, ContentElement element)
    {
        ElementJson.Update(contentElement.Data, element);
        contentElement.Elements.Clear();
        return contentElement;
    }

    public static ContentPart Apply(this ContentPart contentPart)
    {
        contentPart.ContentItem.Apply(contentPart.GetType().Name, contentPart);
        return contentPart;
    }

    public static ContentElement Alter<TElement>(this ContentElement contentElement, string name, Action<TElement> action)
        where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        action(element);
        return contentElement.Apply(name, element);
    }

    public static async Task<ContentElement> AlterAsync<TElement>(this ContentElement contentElement, string name, Func<TElement, Task> action)
        where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        await action(element);
        return contentElement.Apply(name, element);
    }

    public static bool IsPublished(this IContent content) => content.ContentItem is { Published: true };

    public static bool HasDraft(this IContent content) => content.ContentItem is { } item && (!item.Published || !item.Latest);

    public static IEnumerable<TElement> OfType<TElement>(this ContentElement contentElement) where TElement : ContentElement =>
        contentElement.Elements.Values.Where(element => element is TElement).Cast<TElement>();

    private static ContentElement Keep(this ContentElement owner, string name, ContentElement element, JsonObject data)
    {
        element.Data = data;
        element.ContentItem = owner is ContentItem item ? item : owner.ContentItem;
        owner.Elements[name] = element;
        return element;
    }
}
