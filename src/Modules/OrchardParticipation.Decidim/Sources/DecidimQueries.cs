namespace OrchardParticipation.Decidim.Sources;

/// <summary>
/// Our questions to the API. A page of 25 proposals costs about 1,900 of the 5,000 that Decidim allows (25 times some 75 fields), and none
/// nests deeper than 8 of its 15 levels.
/// </summary>
internal sealed class DecidimQueries(ApiSchema schema)
{
    private const string ProcessType = "ParticipatoryProcess";
    private const string StepType = "ParticipatoryProcessStep";

    public const string List = "{ participatoryProcesses { id slug } }";

    private string Texts => schema.Has("LocalizedString", "machineTranslated") ? "{ translations { locale text machineTranslated } }" : "{ translations { locale text } }";

    private string Attachments => $"{{ url {Fields("Attachment", "type thumbnail")} {Translated("Attachment", "title description")} }}";

    /// <summary>A process with everything but its proposals, by <c>$slug</c>.</summary>
    public string Process =>
        $"query($slug: String!) {{ participatoryProcess(slug: $slug) {{ __typename id slug "
        + Fields(ProcessType, "hashtag reference startDate endDate createdAt updatedAt publishedAt heroImage bannerImage promoted scopesEnabled showMetrics showStatistics")
        + Translated(ProcessType, "title subtitle shortDescription description announcement developerGroup metaScope localArea target participatoryScope participatoryStructure")
        + Object(ProcessType, "steps", $"{{ id position active startDate endDate {Translated(StepType, "title description callToActionText")} {Fields(StepType, "callToActionPath")} }}")
        + Object(ProcessType, "categories", $"{{ id {Translated("Category", "name")} parent {{ id }} }}")
        + Object(ProcessType, "taxonomies", $"{{ id name {Texts} parent {{ id }} }}")
        + Object(ProcessType, "scope", $"{{ id name {Texts} }}")
        + Object(ProcessType, "participatoryProcessGroup", $"{{ id title {Texts} }}")
        + Object(ProcessType, "attachments", Attachments)
        + $"components {{ __typename id weight name {Texts} }} }} }}";

    /// <summary>A page of the proposals of the component <c>$id</c>, <c>$first</c> of them behind <c>$after</c>.</summary>
    public string Proposals =>
        "query($id: ID!, $first: Int!, $after: String) { component(id: $id) { __typename id ... on Proposals { proposals(first: $first, after: $after) { "
        + "pageInfo { hasNextPage endCursor } edges { node { __typename id "
        + Fields("Proposal", "reference state official address publishedAt createdAt updatedAt withdrawn withdrawnAt answeredAt createdInMeeting participatoryTextLevel position voteCount totalCommentsCount endorsementsCount likesCount")
        + Translated("Proposal", "title body answer")
        + Object("Proposal", "coordinates", "{ latitude longitude }")
        + Object("Proposal", "category", "{ id }")
        + Object("Proposal", "taxonomies", $"{{ id name {Texts} }}")
        + Object("Proposal", "scope", $"{{ id name {Texts} }}")
        + Object("Proposal", "authors", "{ name }")
        + Object("Proposal", "attachments", Attachments)
        + Object("Proposal", "versions", "{ id createdAt editor { name } changeset }")
        + "} } } } } }";

    private string Fields(string type, string names) => string.Join(' ', names.Split(' ').Where(name => schema.Has(type, name))) + " ";

    private string Translated(string type, string names) => string.Concat(names.Split(' ').Select(name => Object(type, name, Texts)));

    private string Object(string type, string name, string selection) => schema.Has(type, name) ? $"{name} {selection} " : "";
}
