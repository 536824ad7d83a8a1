using System.Text;
using OrchardParticipation.Decidim.Formats.Naming;

namespace OrchardParticipation.Decidim.Formats.Writing;

/// <summary>Says what the columns of open data are.</summary>
internal static class ColumnHelp
{
    private static readonly Dictionary<string, string> _help = new()
    {
        ["id"] = "its number on the site",
        ["author/id"] = "numbers of the authors",
        ["author/name"] = "names of the authors",
        ["author/url"] = "addresses of the authors' profiles",
        ["category/id"] = "number of the category",
        ["category/name"] = "name of the category",
        ["taxonomies/id"] = "numbers of the categories",
        ["taxonomies/name"] = "names of the categories in all languages",
        ["scope/id"] = "number of the scope",
        ["scope/name"] = "name of the scope",
        ["participatory_space/id"] = "number of the process it belongs to",
        ["participatory_space/url"] = "address of that process",
        ["component/id"] = "number of the list it stands in",
        ["title"] = "title",
        ["body"] = "text, without markup",
        ["address"] = "place",
        ["latitude"] = "latitude of the place, in degrees",
        ["longitude"] = "longitude of the place, in degrees",
        ["state"] = "state, such as accepted",
        ["state_published_at"] = "when the state was made public",
        ["reference"] = "reference",
        ["answer"] = "answer of the organization",
        ["answered_at"] = "when it was answered",
        ["votes"] = "number of votes; empty where votes are not public",
        ["supports"] = "number of votes; empty where votes are not public",
        ["endorsements/total_count"] = "number of endorsements",
        ["endorsements/user_endorsements"] = "who endorsed it",
        ["comments"] = "number of comments",
        ["attachments"] = "number of attachments",
        ["follows_count"] = "number of followers",
        ["followers"] = "number of followers",
        ["published_at"] = "when it was published",
        ["url"] = "address of its page",
        ["meeting_urls"] = "addresses of related meetings",
        ["related_proposals"] = "addresses of related proposals",
        ["is_amend"] = "whether it is an amendment to another proposal",
        ["original_proposal/title"] = "title of the proposal that it amends",
        ["original_proposal/url"] = "address of the proposal that it amends",
        ["withdrawn"] = "whether its authors took it back",
        ["withdrawn_at"] = "when they did",
        ["created_at"] = "when it was written",
        ["updated_at"] = "when it was changed last",
        ["created_in_meeting"] = "whether it comes from a meeting",
        ["coauthorships_count"] = "number of authors",
        ["cost"] = "estimated cost",
        ["cost_report"] = "what the cost is made of",
        ["execution_period"] = "when it is carried out",
        ["slug"] = "its name in addresses",
        ["hashtag"] = "hashtag",
        ["short_description"] = "short description",
        ["description"] = "description",
        ["promoted"] = "whether it is shown first",
        ["subtitle"] = "subtitle",
        ["remote_hero_image_url"] = "address of its picture",
        ["announcement"] = "announcement",
        ["start_date"] = "first day",
        ["end_date"] = "last day",
        ["developer_group"] = "who is in charge",
        ["local_area"] = "organization or area",
        ["meta_scope"] = "what it is about",
        ["participatory_scope"] = "what is decided",
        ["participatory_structure"] = "how it is decided",
        ["target"] = "who takes part",
        ["area/id"] = "number of the area",
        ["area/name"] = "name of the area",
        ["participatory_process_group/id"] = "number of its group of processes",
        ["participatory_process_group/title"] = "title of its group",
        ["participatory_process_group/description"] = "description of its group",
        ["participatory_process_group/remote_hero_image_url"] = "address of the picture of its group",
        ["scopes_enabled"] = "whether it has scopes",
        ["participatory_process_type/id"] = "number of its type",
        ["participatory_process_type/title"] = "name of its type",
    };

    public static void Append(StringBuilder readme, string file, IReadOnlyList<string> header)
    {
        readme.Append("\n## ").Append(file).Append('\n');
        foreach (var column in header)
        {
            readme.Append("\n- `").Append(column.Replace('`', '\'').ReplaceLineEndings(" ")).Append('`').Append(HelpFor(column)).Append('\n');
        }
    }

    private static string HelpFor(string column)
    {
        if (_help.TryGetValue(column, out var help))
        {
            return ": " + help;
        }

        var machine = $"{FieldPaths.Step}{FieldShapes.MachineTranslations}{FieldPaths.Step}";
        var isMachine = column.Contains(machine, StringComparison.Ordinal);
        var step = isMachine ? column.IndexOf(machine, StringComparison.Ordinal) : column.LastIndexOf(FieldPaths.Step);
        return step > 0 && _help.TryGetValue(column[..step], out var inLanguage)
            ? $": {inLanguage} ({column[(column.LastIndexOf(FieldPaths.Step) + 1)..].ReplaceLineEndings(" ")}{(isMachine ? ", by a machine" : "")})"
            : "";
    }
}
