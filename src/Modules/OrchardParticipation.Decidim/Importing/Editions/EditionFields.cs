using System.Globalization;
using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Importing.Editions;

/// <summary>What a process says that an edition has no place for, by the names of Decidim's exports.</summary>
internal static class EditionFields
{
    public static JsonObject Of(ProcessRecord process, KnownIds known)
    {
        var fields = new JsonObject(process.Others.Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone())))
        {
            ["subtitle"] = process.Subtitle.ToJson(),
            ["short_description"] = process.ShortDescription.ToJson(),
            ["reference"] = process.Reference,
            ["start_date"] = process.StartDate?.ToString("O", CultureInfo.InvariantCulture),
            ["end_date"] = process.EndDate?.ToString("O", CultureInfo.InvariantCulture),
            ["created_at"] = process.CreatedAt?.ToString("O", CultureInfo.InvariantCulture),
            ["updated_at"] = process.UpdatedAt?.ToString("O", CultureInfo.InvariantCulture),
            ["published_at"] = process.PublishedAt?.ToString("O", CultureInfo.InvariantCulture),
            ["steps"] = Map(known.Steps),
            ["step_fields"] = new JsonObject(process.Steps.Where(step => step.Id is not null).DistinctBy(step => step.Id).Select(step => KeyValuePair.Create<string, JsonNode?>(step.Id!, StepFields(step)))),
            ["categories"] = Map(known.Categories),
            ["category_parents"] = new JsonObject(process.Categories.Where(category => category is { Id: not null, ParentId: not null })
                .Select(category => KeyValuePair.Create<string, JsonNode?>(category.Id!, category.ParentId))),
            ["components"] = new JsonObject(process.Components.Where(component => component.Id is not null).DistinctBy(component => component.Id).Select(component => KeyValuePair.Create<string, JsonNode?>(component.Id!, ComponentFields(component)))),
        };

        return fields;
    }

    private static JsonObject StepFields(StepRecord step) => new(step.Others.Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone())))
    {
        ["cta_path"] = step.CallToActionPath,
        ["cta_text"] = step.CallToActionText.ToJson(),
        ["active"] = step.Active,
        ["position"] = step.Position,
    };

    private static JsonObject ComponentFields(ComponentRecord component) => new(component.Others.Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone())))
    {
        ["manifest_name"] = component.ManifestName,
        ["name"] = component.Name.ToJson(),
        ["weight"] = component.Weight,
        ["settings"] = component.Settings?.DeepClone(),
        ["published_at"] = component.PublishedAt?.ToString("O", CultureInfo.InvariantCulture),
    };

    private static JsonObject Map(Dictionary<string, string> ids) => new(ids.Select(id => KeyValuePair.Create<string, JsonNode?>(id.Key, id.Value)));
}
