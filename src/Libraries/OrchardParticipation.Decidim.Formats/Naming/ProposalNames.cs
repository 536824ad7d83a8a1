namespace OrchardParticipation.Decidim.Formats.Naming;

/// <summary>The fields of proposals in Decidim's exports, in their order.</summary>
internal static class ProposalNames
{
    private static readonly string[] _v027 =
    [
        "id", "author/id", "author/name", "author/url", "category/id", "category/name", "scope/id", "scope/name", "participatory_space/id",
        "participatory_space/url", "component/id", "title", "body", "address", "latitude", "longitude", "state", "reference", "answer", "answered_at",
        "supports", "endorsements/total_count", "endorsements/user_endorsements", "comments", "attachments", "followers", "published_at", "url",
        "meeting_urls", "related_proposals", "is_amend", "original_proposal/title", "original_proposal/url",
    ];

    private static readonly string[] _v030 =
    [
        "id", "author/id", "author/name", "author/url", "taxonomies/id", "taxonomies/name", "participatory_space/id", "participatory_space/url",
        "component/id", "title", "body", "address", "latitude", "longitude", "state", "state_published_at", "reference", "answer", "answered_at", "votes",
        "endorsements/total_count", "endorsements/user_endorsements", "comments", "attachments", "follows_count", "published_at", "url", "meeting_urls",
        "related_proposals", "is_amend", "original_proposal/title", "original_proposal/url", "withdrawn", "withdrawn_at", "created_at", "updated_at",
        "created_in_meeting", "coauthorships_count", "cost", "cost_report", "execution_period",
    ];

    /// <summary>Fields of Decidim that records keep among their other values. Whole objects have no step in their name.</summary>
    public static readonly IReadOnlySet<string> Kept = new HashSet<string>(
    [
        "author/id", "author/url", "taxonomies/name", "category/name", "participatory_space/url", "state_published_at", "answer", "answered_at", "votes",
        "supports", "endorsements", "likes", "comments", "attachments", "followers", "follows_count", "url", "meeting_urls", "related_proposals", "is_amend",
        "original_proposal", "withdrawn_at", "created_in_meeting", "coauthorships_count", "cost", "cost_report", "execution_period",
    ]);

    /// <summary>Other names of one thing: what was written by the first is read by the second, and the other way round.</summary>
    public static readonly IReadOnlyList<(string, string)> Synonyms =
    [
        ("supports", "votes"), ("followers", "follows_count"), ("likes/total_count", "endorsements/total_count"), ("likes/user_likes", "endorsements/user_endorsements"),
    ];

    /// <summary>Fields that have a column for each language of the site, whether there is a text or not.</summary>
    public static readonly IReadOnlySet<string> InEachLanguage = new HashSet<string>(["title", "body", "answer", "category/name", "scope/name"]);

    public static IReadOnlyList<string> Of(DecidimGeneration generation) => generation == DecidimGeneration.V027 ? _v027 : _v030;

    /// <summary>Whether a table or an object with these names is about proposals.</summary>
    public static bool Fit(IReadOnlySet<string> tops) =>
        tops.Contains("title") && tops.Contains("body")
        // Posts of a blog have a title and a body, too. Files for imports need nothing else.
        && (!tops.Contains("id") || tops.Overlaps(["reference", "state", "is_amend", "supports", "votes", "related_proposals", "component"]));
}
