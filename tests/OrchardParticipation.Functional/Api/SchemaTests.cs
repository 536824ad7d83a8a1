using System.Text.Json.Nodes;

namespace OrchardParticipation.Functional.Api;

/// <summary>Every type and field that Decidim's clients may count on, and what is said of those that never have a value here.</summary>
public sealed class SchemaTests(PublicSite site)
{
    private const string Space = "id slug title subtitle description shortDescription hashtag reference createdAt updatedAt publishedAt heroImage bannerImage attachments categories taxonomies components stats manifest";

    /// <summary>Type, interfaces, fields with their arguments; a minus says that it never has a value here, and the description of the field says so.</summary>
    public static TheoryData<string, string, string> Types => new()
    {
        { "TranslatedField", "", "locales translation(locale) translations(locales)" },
        { "LocalizedString", "", "locale text machineTranslated" },
        {
            "ParticipatoryProcess", "ParticipatorySpaceInterface", Space.Replace("components", "components(filter,order)", StringComparison.Ordinal).Replace("categories", "categories(filter)", StringComparison.Ordinal)
                + " announcement developerGroup metaScope localArea target participatoryScope participatoryStructure startDate endDate promoted scopesEnabled steps"
                + " -participatoryProcessGroup -linkedParticipatorySpaces -type -attachments -taxonomies showMetrics showStatistics -scope"
        },
        { "ParticipatorySpaceManifest", "", "name humanName" },
        { "ParticipatorySpaceManifestHumanName", "", "single plural" },
        { "ParticipatoryProcessStep", "", "id participatoryProcess title description startDate endDate -callToActionPath -callToActionText active position" },
        { "ParticipatoryProcessGroup", "", "id title description participatoryProcesses heroImage" },
        { "ParticipatoryProcessType", "", "id title createdAt updatedAt processes" },
        { "ComponentInterface", "", "id name weight participatorySpace" },
        { "ParticipatorySpace", "", "id type" },
        { "Proposals", "ComponentInterface", "id name weight participatorySpace proposals(filter,order,first,after,last,before) proposal(id)" },
        { "Meetings", "ComponentInterface", "id name weight participatorySpace" },
        { "Pages", "ComponentInterface", "id name weight participatorySpace" },
        { "Budgets", "ComponentInterface", "id name weight participatorySpace" },
        { "Surveys", "ComponentInterface", "id name weight participatorySpace" },
        { "Accountability", "ComponentInterface", "id name weight participatorySpace" },
        { "Debates", "ComponentInterface", "id name weight participatorySpace" },
        { "Sortitions", "ComponentInterface", "id name weight participatorySpace" },
        { "Blogs", "ComponentInterface", "id name weight participatorySpace" },
        { "ProposalConnection", "", "edges nodes pageInfo" },
        { "ProposalEdge", "", "cursor node" },
        { "PageInfo", "", "hasNextPage hasPreviousPage startCursor endCursor" },
        {
            "Proposal",
            "CommentableInterface CoauthorableInterface AttachableInterface FingerprintInterface AmendableInterface TraceableInterface EndorsableInterface LikeableInterface "
                + "TaxonomizableInterface CategorizableInterface ScopableInterface TimestampsInterface",
            "id title body address coordinates reference state answer answeredAt publishedAt createdAt updatedAt participatoryTextLevel position official createdInMeeting -meeting -voteCount withdrawn "
                + "withdrawnAt type -acceptsNewComments commentsHaveAlignment commentsHaveVotes -comments(orderBy,singleCommentId) totalCommentsCount hasComments -userAllowedToComment authorsCount author "
                + "authors attachments fingerprint -amendments versionsCount versions -endorsements -endorsementsCount -likes -likesCount taxonomies category scope"
        },
        { "Coordinates", "", "latitude longitude" },
        { "Attachment", "", "title description url type thumbnail" },
        { "Fingerprint", "", "value source" },
        { "Amendment", "", "id state amender amendable emendation amendableType emendationType" },
        { "TraceVersion", "", "id createdAt editor changeset" },
        { "Taxonomy", "", "id name -isRoot children parent" },
        { "Category", "", "id name subcategories parent" },
        { "Scope", "", "id name -children -parent" },
        {
            "Comment",
            "CommentableInterface",
            "id sgid author body formattedBody createdAt formattedCreatedAt alignment upVotes upVoted downVotes downVoted hasComments alreadyReported userAllowedToComment comments"
        },
        { "Author", "", "id name nickname avatarUrl profilePath badge organizationName deleted" },
        { "User", "Author", "-id name -nickname -avatarUrl -profilePath -badge organizationName -deleted" },
        { "UserGroup", "Author", "id name nickname avatarUrl profilePath badge organizationName deleted" },
        { "Organization", "", "name -taxonomies stats" },
        { "Statistic", "", "name value" },
        { "Decidim", "", "-version applicationName" },
        { "Session", "", "user verifiedUserGroups" },
        { "Metric", "", "name count history" },
        { "MetricHistory", "", "key value" },
        { "Hashtag", "", "name" },
        { "Assembly", "ParticipatorySpaceInterface", Space },
        { "Conference", "ParticipatorySpaceInterface", Space },
        { "Initiative", "ParticipatorySpaceInterface", Space },
        {
            "Query",
            "",
            "participatoryProcesses(filter,order) participatoryProcess(id,slug) -participatoryProcessGroups -participatoryProcessGroup(id) -participatoryProcessTypes -participatoryProcessType(id) "
                + "-assemblies -assembly -conferences -conference -initiatives -initiative -initiativesTypes -initiativesType component(id) -session decidim organization -hashtags(name) "
                + "-metrics(names,space_type,space_id) -user(id,nickname) -users(filter,order) -commentable(id,type,locale,toggleTranslations)"
        },
        { "ParticipatoryProcessFilter", "", "publishedBefore publishedSince hashtag" },
        { "ParticipatoryProcessSort", "", "id startDate publishedAt" },
        { "ComponentFilter", "", "type name locale withGeolocationEnabled withCommentsEnabled publishedBefore publishedSince" },
        { "ComponentSort", "", "id weight type name locale" },
        { "ProposalFilter", "", "publishedBefore publishedSince" },
        { "ProposalSort", "", "id publishedAt voteCount endorsementCount" },
        { "CategoryFilter", "", "parentId" },
        { "UserEntityFilter", "", "type name nickname wildcard excludeIds" },
    };

    [Theory]
    [MemberData(nameof(Types))]
    public async Task The_schema_has_the_types_and_fields_of_Decidim(string type, string interfaces, string fields)
    {
        using var reader = site.Site.NewReader();

        var answer = await reader.AskAsync(
            "query($name: String!) { __type(name: $name) { interfaces { name } fields { name description args { name } } inputFields { name description } } }", new JsonObject { ["name"] = type });

        var found = answer["data"]!["__type"]!;
        Assert.NotNull(found);
        Assert.Empty(interfaces.Split(' ', StringSplitOptions.RemoveEmptyEntries).Except((found["interfaces"]?.AsArray() ?? []).Select(one => (string)one!["name"]!)));
        var known = (found["fields"] ?? found["inputFields"])!.AsArray().ToDictionary(field => (string)field!["name"]!, field => field!);
        foreach (var wanted in fields.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = wanted.TrimStart('-').Split('(')[0];
            Assert.True(known.ContainsKey(name), $"{type}.{name} is missing.");
            var arguments = wanted.Contains('(', StringComparison.Ordinal) ? wanted.Split('(', ')')[1].Split(',') : [];
            Assert.Empty(arguments.Except((known[name]["args"]?.AsArray() ?? []).Select(argument => (string)argument!["name"]!)));
            Assert.True(!wanted.StartsWith('-') || IsExplained((string)known[name]["description"]!), $"{type}.{name} does not say why it never has a value.");
        }
    }

    private static bool IsExplained(string description) =>
        description.Contains(':', StringComparison.Ordinal) || description.StartsWith("Null", StringComparison.Ordinal);
}
