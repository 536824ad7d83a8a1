using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats.Reading.GraphQl;

/// <summary>Categories or taxonomies, which stand in each other or name the one above.</summary>
internal static class CategoryAnswers
{
    private static readonly string[] _below = ["subcategories", "children"];

    /// <summary>One of them may be asked for twice, in the list and below another: the place that says more counts.</summary>
    public static IReadOnlyList<CategoryRecord> Read(IReadOnlyList<JsonObject> answers, RecordProblems problems)
    {
        var found = new Dictionary<string, CategoryRecord>(StringComparer.Ordinal);
        foreach (var answer in answers)
        {
            Add(answer, null, found, problems);
        }

        return [.. found.Values.Select(category => IsAboveItself(category, found, problems) ? category with { ParentId = null } : category)];
    }

    private static void Add(JsonObject answer, string? parentId, Dictionary<string, CategoryRecord> found, RecordProblems problems)
    {
        var fields = new AnswerFields(answer, KnownFields.Category, problems, "categories.");
        var id = fields.Text("id");
        var parent = fields.Object("parent");
        var below = _below.SelectMany(fields.List).ToList();
        if (string.IsNullOrEmpty(id))
        {
            problems.Add(SourceProblemKind.Missing, "categories.id");
            return;
        }

        var category = new CategoryRecord
        {
            Id = id,
            Name = fields.Translated("name"),
            Description = fields.Translated("description"),
            ParentId = parent?["id"] is JsonValue above ? above.ToString() : parentId,
            Others = fields.Rest(),
        };
        if (!found.TryGetValue(id, out var before))
        {
            found.Add(id, category);
        }
        else
        {
            var more = before.Name.ToJson() is null ? category : before;
            found[id] = more with { ParentId = before.ParentId ?? category.ParentId };
        }

        foreach (var child in below)
        {
            Add(child, id, found, problems);
        }
    }

    private static bool IsAboveItself(CategoryRecord category, Dictionary<string, CategoryRecord> all, RecordProblems problems)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var above = category.ParentId; above is not null && seen.Add(above); above = all.GetValueOrDefault(above)?.ParentId)
        {
            if (above == category.Id)
            {
                problems.Add(SourceProblemKind.Cycle, "categories.parent", category.Id);
                return true;
            }
        }

        return false;
    }
}
