namespace OrchardParticipation.Decidim.Formats.Naming;

/// <summary>The fields of processes in Decidim's exports, in their order.</summary>
internal static class ProcessNames
{
    private static readonly string[] _row =
    [
        "id", "title", "slug", "reference", "created_at", "updated_at", "published_at", "follows_count", "hashtag", "short_description", "description",
        "promoted", "url", "subtitle", "remote_hero_image_url", "announcement", "start_date", "end_date", "developer_group", "local_area", "meta_scope",
        "participatory_scope", "participatory_structure", "target", "area/id", "area/name", "participatory_process_group/id",
        "participatory_process_group/title", "participatory_process_group/description", "participatory_process_group/remote_hero_image_url", "scope/id",
        "scope/name", "scopes_enabled", "participatory_process_type/id", "participatory_process_type/title",
    ];

    public static readonly IReadOnlySet<string> Kept = new HashSet<string>(
    [
        "follows_count", "hashtag", "promoted", "url", "remote_hero_image_url", "remote_banner_image_url", "announcement", "developer_group", "local_area",
        "meta_scope", "participatory_scope", "participatory_structure", "target", "area", "participatory_process_group", "scope", "scopes_enabled",
        "participatory_process_type", "attachments", "private_space", "weight", "show_metrics", "show_statistics", "taxonomies",
    ]);

    public static readonly IReadOnlySet<string> InEachLanguage = new HashSet<string>(["title", "subtitle", "short_description", "description"]);

    /// <summary>The columns of a table. Both generations have them.</summary>
    public static IReadOnlyList<string> Row => _row;

    /// <summary>The fields of an object in the administration's export.</summary>
    public static IReadOnlyList<string> Object(DecidimGeneration generation) => generation == DecidimGeneration.V027
        ? [.. _row, "remote_banner_image_url", "show_metrics", "show_statistics", "participatory_process_categories", "attachments", "private_space", "weight", "components", "participatory_process_steps"]
        : [.. _row, "categories", "attachments", "private_space", "weight", "components", "participatory_process_steps"];

    /// <summary>Whether a table or an object with these names is about processes.</summary>
    public static bool Fit(IReadOnlySet<string> tops) =>
        tops.Contains("title") && tops.Contains("slug")
        // Assemblies and conferences.
        && !tops.Overlaps(["purpose_of_action", "slogan"]);
}
