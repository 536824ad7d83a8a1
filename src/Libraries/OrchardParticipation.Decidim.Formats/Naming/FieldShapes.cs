namespace OrchardParticipation.Decidim.Formats.Naming;

/// <summary>What kind of values stand in fields of Decidim, where a table cannot show it.</summary>
internal static class FieldShapes
{
    /// <summary>Texts in several languages.</summary>
    public static readonly IReadOnlySet<string> Texts = new HashSet<string>(
    [
        "title", "body", "answer", "cost_report", "execution_period", "category/name", "scope/name", "original_proposal/title", "subtitle",
        "short_description", "description", "announcement", "developer_group", "local_area", "meta_scope", "participatory_scope",
        "participatory_structure", "target", "area/name", "participatory_process_group/title", "participatory_process_group/description",
        "participatory_process_type/title",
    ]);

    /// <summary>Texts that are there even if nobody wrote one in any language.</summary>
    public static readonly IReadOnlySet<string> KeptTexts = new HashSet<string>(["title", "body", "subtitle", "short_description", "description"]);

    /// <summary>Lists, which tables join with commas.</summary>
    public static readonly IReadOnlySet<string> Lists = new HashSet<string>(
    [
        "author/id", "author/name", "author/url", "taxonomies/id", "taxonomies/ids", "endorsements/user_endorsements", "likes/user_likes", "meeting_urls",
        "related_proposals",
    ]);

    /// <summary>Lists of texts in several languages, which tables show as Ruby prints them.</summary>
    public static readonly IReadOnlySet<string> InspectedLists = new HashSet<string>(["taxonomies/name"]);

    public static readonly IReadOnlySet<string> Times = new HashSet<string>(["state_published_at", "answered_at", "published_at", "withdrawn_at", "created_at", "updated_at"]);

    public const string ListSeparator = ", ";

    public const string MachineTranslations = "machine_translations";
}
