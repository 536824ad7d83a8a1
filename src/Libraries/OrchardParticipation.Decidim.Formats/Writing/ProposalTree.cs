using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats.Naming;

namespace OrchardParticipation.Decidim.Formats.Writing;

/// <summary>A proposal as Decidim's serializer gives it away.</summary>
internal static class ProposalTree
{
    public static JsonObject Of(ProposalRecord proposal, DecidimGeneration generation)
    {
        var isNew = generation == DecidimGeneration.V030;
        var others = (JsonObject)WrittenNodes.CopyOf(proposal.Others)!;
        Rename(others, isNew);
        var own = new Dictionary<string, JsonNode?>
        {
            ["id"] = WrittenNodes.Id(proposal.Id),
            ["author/name"] = new JsonArray([.. proposal.Authors.Select(WrittenNodes.Text).OfType<JsonNode>()]),
            [isNew ? "taxonomies/id" : "category/id"] = isNew ? WrittenNodes.Ids(proposal.CategoryIds) : Category(proposal.CategoryIds),
            ["scope/id"] = WrittenNodes.Id(proposal.ScopeId),
            ["scope/name"] = WrittenNodes.CopyOf(proposal.ScopeName.ToJson()),
            ["participatory_space/id"] = WrittenNodes.Id(proposal.ProcessId),
            ["component/id"] = WrittenNodes.Id(proposal.ComponentId),
            ["title"] = WrittenNodes.CopyOf(proposal.Title.ToJson()),
            ["body"] = Body(proposal),
            ["address"] = WrittenNodes.Text(proposal.Address),
            ["latitude"] = WrittenNodes.Number(proposal.Latitude),
            ["longitude"] = WrittenNodes.Number(proposal.Longitude),
            ["state"] = WrittenNodes.Text(proposal.State),
            ["reference"] = WrittenNodes.Text(proposal.Reference),
            ["published_at"] = WrittenNodes.Time(proposal.PublishedAt),
            ["created_at"] = WrittenNodes.Time(proposal.CreatedAt),
            ["updated_at"] = WrittenNodes.Time(proposal.UpdatedAt),
            // In 0.27 it shows in the state.
            ["withdrawn"] = isNew || (proposal.Withdrawn && proposal.State != "withdrawn") ? JsonValue.Create(proposal.Withdrawn) : null,
        };
        if (!FieldPaths.HasValue(others["attachments"]))
        {
            own["attachments"] = JsonValue.Create(proposal.Attachments.Count);
        }

        if (proposal.ProcessSlug is { } slug && !FieldPaths.HasValue(FieldPaths.Find(others, "participatory_space/url")) && !FieldPaths.HasValue(others["url"]))
        {
            own["participatory_space/url"] = WrittenNodes.Text("/processes/" + slug);
        }

        foreach (var list in FieldShapes.Lists.Where(list => ProposalNames.Of(generation).Contains(list)))
        {
            own.TryAdd(list, FieldPaths.Take(others, list) ?? new JsonArray());
        }

        return DecidimTree.Of(ProposalNames.Of(generation), own, others);
    }

    private static JsonNode? Category(IReadOnlyList<string> ids) => ids.Count == 1 ? WrittenNodes.Id(ids[0]) : ids.Count == 0 ? null : WrittenNodes.Text(string.Join(FieldShapes.ListSeparator, ids));

    // Decidim's exports have no markup.
    private static JsonNode? Body(ProposalRecord proposal)
    {
        var body = WrittenNodes.CopyOf(proposal.Body.ToJson());
        return proposal.HasPlainBody ? body : Plain(body);
    }

    private static JsonNode? Plain(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, Plain(field.Value)))),
        JsonValue value when value.TryGetValue<string>(out var html) => JsonValue.Create(BlockText.Of(html)),
        _ => node?.DeepClone(),
    };

    private static void Rename(JsonObject others, bool isNew)
    {
        foreach (var (old, @new) in ProposalNames.Synonyms)
        {
            var (from, to) = isNew || old.StartsWith("likes", StringComparison.Ordinal) ? (old, @new) : (@new, old);
            if (!FieldPaths.HasValue(FieldPaths.Find(others, to)) && FieldPaths.Take(others, from) is { } value)
            {
                FieldPaths.Take(others, to);
                FieldPaths.TryPut(others, to.Split(FieldPaths.Step), value);
            }
        }

        RenameCategory(others, isNew);
    }

    // A category has one name, taxonomies have a list of them: one name is the same in both.
    private static void RenameCategory(JsonObject others, bool isNew)
    {
        if (isNew && FieldPaths.Take(others, "category/name") is { } name && !FieldPaths.TryPut(others, ["taxonomies", "name"], new JsonArray(name)))
        {
            FieldPaths.TryPut(others, ["category", "name"], name.DeepClone());
        }
        else if (!isNew && others["taxonomies"] is JsonObject { } taxonomies && taxonomies["name"] is JsonArray { Count: 1 } names && names[0] is JsonObject only
            && FieldPaths.TryPut(others, ["category", "name"], only.DeepClone()))
        {
            FieldPaths.Take(others, "taxonomies/name");
        }
    }
}
