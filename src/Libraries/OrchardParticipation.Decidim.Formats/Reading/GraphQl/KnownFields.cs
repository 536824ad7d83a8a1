using System.Collections.Frozen;
using System.Text;

namespace OrchardParticipation.Decidim.Formats.Reading.GraphQl;

/// <summary>Fields of a type that no record has a place for, and the names that Decidim's exports give them.</summary>
internal sealed class KnownFields
{
    public static readonly KnownFields Process = new(
        "hashtag announcement developerGroup metaScope localArea target participatoryScope participatoryStructure promoted scopesEnabled "
        + "showMetrics showStatistics linkedParticipatorySpaces stats manifest weight privateSpace followsCount url",
        ("heroImage", "remote_hero_image_url"),
        ("bannerImage", "remote_banner_image_url"),
        ("type", "participatory_process_type"),
        ("participatoryProcessGroup", "participatory_process_group"),
        ("scope", "scope"));

    public static readonly KnownFields Step = new("participatoryProcess");

    public static readonly KnownFields Category = new("isRoot weight");

    public static readonly KnownFields Component = new("participatorySpace url");

    public static readonly KnownFields Attachment = new("id collection fileBlob");

    public static readonly KnownFields Proposal = new(
        "answer answeredAt withdrawnAt createdInMeeting participatoryTextLevel position meeting type acceptsNewComments commentsHaveAlignment commentsHaveVotes "
        + "hasComments userAllowedToComment fingerprint amendments url followsCount cost costReport executionPeriod",
        ("voteCount", "votes"),
        ("totalCommentsCount", "comments"),
        ("authorsCount", "coauthorships_count"),
        // The export of proposals counts them; comments are an export of their own.
        ("comments", "proposal_comments"));

    private readonly FrozenDictionary<string, string> _names;

    private KnownFields(string plain, params (string Name, string Export)[] special) =>
        _names = plain.Split(' ').Select(name => (Name: name, Export: Snake(name))).Concat(special).ToFrozenDictionary(pair => pair.Name, pair => pair.Export, StringComparer.Ordinal);

    public bool Contains(string name) => _names.ContainsKey(name);

    public string ExportNameOf(string name) => _names.TryGetValue(name, out var export) ? export : Snake(name);

    private static string Snake(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            text.Append(char.IsAsciiLetterUpper(letter) && text.Length > 0 ? "_" : "").Append(char.IsAsciiLetterUpper(letter) ? char.ToLowerInvariant(letter) : letter);
        }

        return text.ToString();
    }
}
