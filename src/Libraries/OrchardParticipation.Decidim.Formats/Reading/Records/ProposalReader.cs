using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OrchardParticipation.Decidim.Formats.Naming;

namespace OrchardParticipation.Decidim.Formats.Reading.Records;

internal sealed partial class ProposalReader(ReadingLimits limits) : RecordReader(ProposalNames.Kept, limits)
{
    protected override (SourceEntry Entry, string? Id) Read(SourcePlace place, RecordFields fields)
    {
        var rest = fields.Rest;
        var state = fields.Text("state");
        var id = fields.Text("id");
        var proposal = new ProposalRecord
        {
            Id = id,
            ComponentId = fields.Text("component/id"),
            ProcessId = fields.Text("participatory_space/id"),
            ProcessSlug = SlugIn(FieldPaths.Find(rest, "participatory_space/url")) ?? SlugIn(rest["url"]),
            Title = fields.Translated("title"),
            Body = fields.Translated("body"),
            HasPlainBody = true,
            Reference = fields.Text("reference"),
            State = state,
            CategoryIds = Categories(fields),
            ScopeId = fields.Text("scope/id"),
            ScopeName = fields.Translated("scope/name"),
            Address = fields.Text("address"),
            Latitude = fields.Number("latitude"),
            Longitude = fields.Number("longitude"),
            Authors = Authors(fields),
            // Before 0.29 it is a state.
            Withdrawn = fields.Flag("withdrawn") ?? (FieldPaths.HasValue(rest["withdrawn_at"]) || state == "withdrawn"),
            CreatedAt = fields.Time("created_at"),
            UpdatedAt = fields.Time("updated_at"),
            PublishedAt = fields.Time("published_at"),
            Others = rest,
        };
        if (!FieldPaths.HasValue(proposal.Title.ToJson()))
        {
            fields.Problems.Add(new(SourceProblemKind.Missing, "title"));
        }

        return (new ProposalEntry(place, proposal), id);
    }

    private static string[] Categories(RecordFields fields) =>
    [
        .. fields.List("category/id").SelectMany(ids => ids.Split(FieldShapes.ListSeparator)),
        .. fields.List("taxonomies/id"),
        .. fields.List("taxonomies/ids"),
    ];

    // The name of one author may have a comma, too.
    private static IReadOnlyList<string> Authors(RecordFields fields)
    {
        var names = fields.List("author/name");
        return names.Count > 1 && FieldPaths.Find(fields.Rest, "author/id") is JsonArray { Count: 1 } ? [string.Join(FieldShapes.ListSeparator, names)] : names;
    }

    private static string? SlugIn(JsonNode? url) =>
        url is JsonValue value && value.TryGetValue<string>(out var text) && Slug().Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("/processes/([A-Za-z][A-Za-z0-9-]+)(?=[/?#]|$)")]
    private static partial Regex Slug();
}
