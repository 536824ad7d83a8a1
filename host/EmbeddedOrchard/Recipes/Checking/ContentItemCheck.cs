using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using EmbeddedOrchard.Recipes.Steps;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Recipes.Checking;

/// <summary>Whether an item of a <c>content</c> step can be imported: its type, parts, fields, ids, dates and language.</summary>
internal static class ContentItemCheck
{
    private const int IdLength = 26;

    private static readonly string[] Ids = [nameof(ContentItem.ContentItemId), nameof(ContentItem.ContentItemVersionId)];
    private static readonly string[] Texts = [nameof(ContentItem.ContentType), nameof(ContentItem.DisplayText), nameof(ContentItem.Owner), nameof(ContentItem.Author)];
    private static readonly string[] Flags = [nameof(ContentItem.Latest), nameof(ContentItem.Published)];
    private static readonly string[] Dates = [nameof(ContentItem.CreatedUtc), nameof(ContentItem.ModifiedUtc), nameof(ContentItem.PublishedUtc)];

    public static void Run(JsonObject item, KnownSite site, Action<string> fail)
    {
        CheckOwn(item, site, fail);
        NestedItemCheck.Run(item, site, fail);
        if (item.Text(nameof(ContentItem.ContentType)) is not { Length: > 0 } type)
        {
            fail("it has no ContentType.");
            return;
        }

        if (site.Content.PartsOf(type) is not { } parts)
        {
            fail($"there is no content type '{type}'. The types are: {string.Join(", ", site.Content.TypeNames)}.");
            return;
        }

        foreach (var (name, value) in item.Where(property => !IsOwn(property.Key)))
        {
            if (name == ContentExtensions.WeldedPartSettingsName)
            {
                continue;
            }

            if (!parts.TryGetValue(name, out var part) && site.Content.Elements.PartOfCode(name) is { } ofCode && value is JsonObject)
            {
                value.Reads(ofCode, name, fail);
            }
            else if (part is null)
            {
                fail($"the content type '{type}' has no part '{name}'.");
            }
            else if (value is JsonObject data)
            {
                CheckPart(name, part, data, site, fail);
            }
            else
            {
                fail($"the part '{name}' must be an object.");
            }
        }
    }

    private static bool IsOwn(string name) =>
        name == nameof(ContentItem.Id) || Ids.Contains(name) || Texts.Contains(name) || Flags.Contains(name) || Dates.Contains(name);

    private static void CheckOwn(JsonObject item, KnownSite site, Action<string> fail)
    {
        foreach (var name in Ids.Where(name => item.Text(name) is { Length: > IdLength }))
        {
            fail($"{name} '{item.Text(name)}' is longer than {IdLength} characters.");
        }

        foreach (var name in Ids.Concat(Texts).Where(name => item[name] is { } value && value.GetValueKind() != JsonValueKind.String))
        {
            fail($"{name} must be a text.");
        }

        foreach (var name in Flags.Where(name => item[name] is { } value && value.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False)))
        {
            fail($"{name} must be true or false.");
        }

        foreach (var name in Dates.Where(name => item[name] is { } value && !IsDate(value)))
        {
            fail($"{name} is not a date: {item[name]!.ToJsonString()}.");
        }

        if (item.Text(nameof(ContentItem.ContentItemVersionId)) is { Length: > 0 } version && !site.VersionIds.Add(version))
        {
            fail($"the version '{version}' stands in the recipe twice.");
        }
    }

    private static bool IsDate(JsonNode value) =>
        value.GetValueKind() == JsonValueKind.String
        && DateTime.TryParse(value.GetValue<string>(), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _);

    private static void CheckPart(string name, string partName, JsonObject data, KnownSite site, Action<string> fail)
    {
        var fields = site.Content.FieldsOf(partName);
        var type = site.Content.Elements.Part(partName).Type;
        ElementCheck.Members(name, data, type, fields.Keys, fail);
        data.Reads(type, name, fail);
        foreach (var (fieldName, value) in data.Where(property => fields.ContainsKey(property.Key)))
        {
            var fieldType = site.Content.Elements.Field(fields[fieldName]).Type;
            if (value is JsonObject field)
            {
                ElementCheck.Members($"{name}.{fieldName}", field, fieldType, [], fail);
                field.Reads(fieldType, $"{name}.{fieldName}", fail);
            }
            else
            {
                fail($"the field '{name}.{fieldName}' must be an object.");
            }
        }

        if (partName == nameof(LocalizationPart))
        {
            CheckLanguage(data, site, fail);
        }
    }

    private static void CheckLanguage(JsonObject part, KnownSite site, Action<string> fail)
    {
        if (part.Text(nameof(LocalizationPart.Culture)) is { Length: > 0 } culture && !site.Cultures.Contains(culture))
        {
            fail($"the culture '{culture}' is not one of the site's: {string.Join(", ", site.Cultures)}.");
        }

        if (part.Text(nameof(LocalizationPart.LocalizationSet)) is { Length: > IdLength } set)
        {
            fail($"LocalizationSet '{set}' is longer than {IdLength} characters.");
        }
    }
}
