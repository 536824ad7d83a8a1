using System.Text.Json.Nodes;
using DotLiquid;
using OrchardCore.ContentManagement;
using OrchardCore.Modules.Services;

namespace EmbeddedOrchard.Content.Liquid;

/// <summary>
/// Renders the Liquid patterns of titles, paths and aliases. Both <c>ContentItem</c> and <c>Model.ContentItem</c> are in scope, with the
/// filters <c>slugify</c> and <c>display_text</c>.
/// </summary>
internal sealed class LiquidPatterns(ISlugService slugs)
{
    public string Render(string pattern, ContentItem item)
    {
        // Parsed for each item: a thread-safe DotLiquid template forgets its filters, and patterns are short.
        var template = Parse(pattern);
        var scope = Scope(item);
        var parameters = new RenderParameters(System.Globalization.CultureInfo.InvariantCulture)
        {
            LocalVariables = Hash.FromDictionary(new Dictionary<string, object>
            {
                ["ContentItem"] = scope,
                ["Model"] = Hash.FromDictionary(new Dictionary<string, object> { ["ContentItem"] = scope }),
            }),
            Filters = [typeof(LiquidFilters)],
            Registers = Hash.FromDictionary(new Dictionary<string, object> { [LiquidFilters.Slugs] = slugs }),
            ErrorsOutputMode = ErrorsOutputMode.Rethrow,
        };
        return template.Render(parameters).ReplaceLineEndings(string.Empty).Trim();
    }

    private static Template Parse(string text)
    {
        try
        {
            return Template.Parse(text);
        }
        catch (DotLiquid.Exceptions.LiquidException exception)
        {
            throw new InvalidOperationException($"The pattern '{text}' is not valid Liquid: {exception.Message}", exception);
        }
    }

    private static Hash Scope(ContentItem item) => Hash.FromDictionary(new Dictionary<string, object?>
    {
        [nameof(ContentItem.ContentItemId)] = item.ContentItemId,
        [nameof(ContentItem.ContentItemVersionId)] = item.ContentItemVersionId,
        [nameof(ContentItem.ContentType)] = item.ContentType,
        [nameof(ContentItem.DisplayText)] = item.DisplayText,
        [nameof(ContentItem.Owner)] = item.Owner,
        [nameof(ContentItem.Author)] = item.Author,
        [nameof(ContentItem.CreatedUtc)] = item.CreatedUtc,
        [nameof(ContentItem.ModifiedUtc)] = item.ModifiedUtc,
        [nameof(ContentItem.PublishedUtc)] = item.PublishedUtc,
        ["Content"] = Value(item.Data),
    });

    private static object? Value(JsonNode? node) => node switch
    {
        JsonObject source => Hash.FromDictionary(source.ToDictionary(property => property.Key, property => Value(property.Value))),
        JsonArray array => array.Select(Value).ToList(),
        JsonValue value when value.TryGetValue<bool>(out var flag) => flag,
        JsonValue value when value.TryGetValue<decimal>(out var number) => number,
        JsonValue value => value.ToString(),
        _ => null,
    };
}
