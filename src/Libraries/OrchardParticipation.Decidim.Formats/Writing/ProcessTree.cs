using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats.Naming;

namespace OrchardParticipation.Decidim.Formats.Writing;

/// <summary>A process as Decidim's serializers give it away.</summary>
internal static class ProcessTree
{
    private static readonly string[] _onlyInObjects =
        ["participatory_process_categories", "categories", "attachments", "private_space", "weight", "components", "participatory_process_steps", "show_metrics", "show_statistics", "remote_banner_image_url"];

    /// <summary>A row of a table: the process alone.</summary>
    public static JsonObject Row(ProcessRecord process)
    {
        var others = (JsonObject)WrittenNodes.CopyOf(process.Others)!;
        foreach (var name in _onlyInObjects)
        {
            others.Remove(name);
        }

        return DecidimTree.Of(ProcessNames.Row, Own(process), others);
    }

    /// <summary>The process with its steps, categories and components.</summary>
    public static JsonObject Of(ProcessRecord process, DecidimGeneration generation)
    {
        var own = Own(process);
        own[generation == DecidimGeneration.V027 ? "participatory_process_categories" : "categories"] = Categories(process.Categories);
        own["components"] = new JsonArray([.. process.Components.Select(Component)]);
        own["participatory_process_steps"] = new JsonArray([.. process.Steps.Select(Step)]);
        return DecidimTree.Of(ProcessNames.Object(generation), own, (JsonObject)WrittenNodes.CopyOf(process.Others)!);
    }

    private static Dictionary<string, JsonNode?> Own(ProcessRecord process) => new()
    {
        ["id"] = WrittenNodes.Id(process.Id),
        ["title"] = Texts(process.Title),
        ["slug"] = WrittenNodes.Text(process.Slug),
        ["reference"] = WrittenNodes.Text(process.Reference),
        ["created_at"] = WrittenNodes.Time(process.CreatedAt),
        ["updated_at"] = WrittenNodes.Time(process.UpdatedAt),
        ["published_at"] = WrittenNodes.Time(process.PublishedAt),
        ["short_description"] = Texts(process.ShortDescription),
        ["description"] = Texts(process.Description),
        ["subtitle"] = Texts(process.Subtitle),
        ["start_date"] = WrittenNodes.Date(process.StartDate),
        ["end_date"] = WrittenNodes.Date(process.EndDate),
    };

    // Two levels: what stands below another one is written within it, and nothing within that.
    private static JsonArray Categories(IReadOnlyList<CategoryRecord> categories)
    {
        var ids = categories.Select(category => category.Id).OfType<string>().ToHashSet();
        var roots = categories.Where(category => category.ParentId is not { } parent || !ids.Contains(parent));
        var below = categories.Where(category => category.ParentId is { } parent && ids.Contains(parent)).ToLookup(category => category.ParentId);
        return new JsonArray([.. roots.Select(root =>
        {
            var tree = Category(root);
            tree["subcategories"] = new JsonArray([.. Below(below, root.Id).Select(Category)]);
            return tree;
        })]);
    }

    private static List<CategoryRecord> Below(ILookup<string?, CategoryRecord> below, string? id)
    {
        var (found, seen) = (new List<CategoryRecord>(), new HashSet<string?> { id });
        var queue = new Queue<CategoryRecord>(id is null ? [] : below[id]);
        while (queue.TryDequeue(out var category))
        {
            if (seen.Add(category.Id))
            {
                found.Add(category);
                foreach (var inner in below[category.Id])
                {
                    queue.Enqueue(inner);
                }
            }
        }

        return found;
    }

    private static JsonObject Category(CategoryRecord category) => DecidimTree.Of(
        ["id", "name", "description", "parent_id"],
        new()
        {
            ["id"] = WrittenNodes.Id(category.Id),
            ["name"] = Texts(category.Name),
            ["description"] = Texts(category.Description),
            ["parent_id"] = WrittenNodes.Id(category.ParentId),
        },
        (JsonObject)WrittenNodes.CopyOf(category.Others)!);

    private static JsonObject Component(ComponentRecord component) => DecidimTree.Of(
        ["manifest_name", "id", "name", "participatory_space_id", "participatory_space_type", "settings", "weight", "permissions", "published_at"],
        new()
        {
            ["manifest_name"] = WrittenNodes.Text(component.ManifestName),
            ["id"] = WrittenNodes.Id(component.Id),
            ["name"] = Texts(component.Name),
            ["settings"] = WrittenNodes.CopyOf(component.Settings),
            ["weight"] = component.Weight,
            ["published_at"] = WrittenNodes.Time(component.PublishedAt),
        },
        (JsonObject)WrittenNodes.CopyOf(component.Others)!);

    private static JsonObject Step(StepRecord step) => DecidimTree.Of(
        ["id", "title", "description", "start_date", "end_date", "cta_path", "cta_text", "active", "position"],
        new()
        {
            ["id"] = WrittenNodes.Id(step.Id),
            ["title"] = Texts(step.Title),
            ["description"] = Texts(step.Description),
            ["start_date"] = WrittenNodes.Time(step.StartDate),
            ["end_date"] = WrittenNodes.Time(step.EndDate),
            ["cta_path"] = WrittenNodes.Text(step.CallToActionPath),
            ["cta_text"] = Texts(step.CallToActionText),
            ["active"] = step.Active,
            ["position"] = step.Position,
        },
        (JsonObject)WrittenNodes.CopyOf(step.Others)!);

    private static JsonNode? Texts(TranslatedField field) => WrittenNodes.CopyOf(field.ToJson());
}
