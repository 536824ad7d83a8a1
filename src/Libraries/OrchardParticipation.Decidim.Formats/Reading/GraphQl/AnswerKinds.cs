using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats.Reading.GraphQl;

/// <summary>What a value of an answer is.</summary>
internal enum AnswerKind
{
    Other,
    Process,
    Component,
    Connection,
    Proposal,
}

/// <summary>Tells values apart by the name of their type, by that of the field, or, where an alias hides it, by their shape.</summary>
internal static class AnswerKinds
{
    private static readonly HashSet<string> _componentTypes = ["Proposals", "Meetings", "Pages", "Budgets", "Surveys", "Accountability", "Debates", "Sortitions", "Blogs"];

    private static readonly string[] _ofComponents = ["proposals", "proposal", "participatorySpace"];

    private static readonly string[] _ofProcesses =
    [
        "slug", "steps", "components", "subtitle", "shortDescription", "startDate", "endDate", "hashtag", "heroImage", "promoted", "scopesEnabled",
        "developerGroup", "participatoryStructure", "participatoryScope",
    ];

    private static readonly string[] _ofProposals =
    [
        "body", "voteCount", "versions", "versionsCount", "official", "totalCommentsCount", "withdrawn", "endorsementsCount", "likesCount", "answeredAt",
        "createdInMeeting", "participatoryTextLevel", "coordinates", "authorsCount", "state",
    ];

    public static AnswerKind Of(string field, JsonObject value) => TypeOf(value) switch
    {
        "ParticipatoryProcess" => AnswerKind.Process,
        "Proposal" => AnswerKind.Proposal,
        "ProposalConnection" => AnswerKind.Connection,
        "ComponentInterface" => AnswerKind.Component,
        { } type when _componentTypes.Contains(type) => AnswerKind.Component,
        { } => AnswerKind.Other,
        null => field switch
        {
            "participatoryProcess" or "participatoryProcesses" => AnswerKind.Process,
            "component" or "components" => AnswerKind.Component,
            "proposal" => AnswerKind.Proposal,
            _ => OfShape(value),
        },
    };

    /// <summary>Whether a component is one of proposals, as far as can be seen.</summary>
    public static bool HoldsProposals(JsonObject component) => TypeOf(component) == "Proposals" || ProposalsIn(component).Any();

    /// <summary>The fields of a component that hold proposals, whatever they are called.</summary>
    public static IEnumerable<KeyValuePair<string, JsonNode?>> ProposalsIn(JsonObject component) => TypeOf(component) is null or "Proposals" or "ComponentInterface"
        ? component.Where(field => field.Key is "proposals" or "proposal" || HasProposals(field.Key, field.Value)
            || (TypeOf(component) == "Proposals" && field.Value is JsonObject some && Of(field.Key, some) == AnswerKind.Connection))
        : [];

    private static bool HasProposals(string name, JsonNode? value) => value switch
    {
        JsonArray list => list.OfType<JsonObject>().FirstOrDefault() is { } first && Of(name, first) == AnswerKind.Proposal,
        JsonObject some => Of(name, some) switch
        {
            AnswerKind.Proposal => true,
            AnswerKind.Connection => NodesOf(some).FirstOrDefault() is { } first && Of(name, first) == AnswerKind.Proposal,
            _ => false,
        },
        _ => false,
    };

    /// <summary>The records of a connection. Those that the reader of the API may not see are null, and left out.</summary>
    public static IEnumerable<JsonObject> NodesOf(JsonObject connection) =>
        (connection["nodes"] as JsonArray ?? []).OfType<JsonObject>()
        .Concat((connection["edges"] as JsonArray ?? []).OfType<JsonObject>().Select(edge => edge["node"]).OfType<JsonObject>());

    private static AnswerKind OfShape(JsonObject value) =>
        value["edges"] is JsonArray || value["nodes"] is JsonArray ? AnswerKind.Connection
        : _ofComponents.Any(value.ContainsKey) ? AnswerKind.Component
        : _ofProposals.Any(value.ContainsKey) ? AnswerKind.Proposal
        : _ofProcesses.Any(value.ContainsKey) ? AnswerKind.Process
        : value.Any(field => HasProposals(field.Key, field.Value)) ? AnswerKind.Component
        : AnswerKind.Other;

    private static string? TypeOf(JsonObject value) => value["__typename"] is JsonValue type ? type.ToString() : null;
}
