using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Importing.Surveying;

/// <summary>Puts together what several places of a source say about one process: answers of the API have a part each.</summary>
internal static class Merging
{
    public static ProcessRecord Merge(ProcessRecord first, ProcessRecord second) => second with
    {
        Id = second.Id ?? first.Id,
        Slug = second.Slug ?? first.Slug,
        Title = Or(second.Title, first.Title),
        Subtitle = Or(second.Subtitle, first.Subtitle),
        ShortDescription = Or(second.ShortDescription, first.ShortDescription),
        Description = Or(second.Description, first.Description),
        Reference = second.Reference ?? first.Reference,
        StartDate = second.StartDate ?? first.StartDate,
        EndDate = second.EndDate ?? first.EndDate,
        CreatedAt = second.CreatedAt ?? first.CreatedAt,
        UpdatedAt = second.UpdatedAt ?? first.UpdatedAt,
        PublishedAt = second.PublishedAt ?? first.PublishedAt,
        Steps = second.Steps.Count > 0 ? second.Steps : first.Steps,
        Categories = second.Categories.Count > 0 ? second.Categories : first.Categories,
        Components = [.. first.Components.Where(one => second.Components.All(other => other.Id != one.Id)), .. second.Components],
        Others = new JsonObject(first.Others.Where(field => !second.Others.ContainsKey(field.Key)).Concat(second.Others)
            .Select(field => KeyValuePair.Create(field.Key, field.Value?.DeepClone()))),
    };

    private static TranslatedField Or(TranslatedField field, TranslatedField other) => field.ToJson() is null ? other : field;
}
