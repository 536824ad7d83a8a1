using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Keeping;

/// <summary>
/// What a Decidim site said about an edition or a practice that was brought here and that no content item holds: its numbers, its
/// reference, its state, whatever else there was. Kept beside the content, for the API, for exports, and to know at the next import
/// what has changed.
/// </summary>
public sealed class DecidimRecord
{
    /// <summary>What tells it from all others: see <see cref="DecidimKeys"/>.</summary>
    public string Key { get; set; } = "";

    /// <summary>The slug of the edition that it is, or belongs to.</summary>
    public string Edition { get; set; } = "";

    /// <summary>The number in Decidim.</summary>
    public string? SourceId { get; set; }

    /// <summary>The item that it became. A copy of a proposal shares it with the original.</summary>
    public string LocalizationSet { get; set; } = "";

    /// <summary>Of the whole record as it was read last.</summary>
    public string Digest { get; set; } = "";

    /// <summary>How many of the source's versions are in the history.</summary>
    public int Versions { get; set; }

    /// <summary>What each language said when it was read last, by cultures: what an editor has written here since is left alone.</summary>
    public Dictionary<string, TextDigest> Texts { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>By the names of Decidim's exports.</summary>
    public JsonObject Fields { get; set; } = [];
}

/// <param name="Full">Of the title and the body with its markup.</param>
/// <param name="Plain">Of their words alone: Decidim's exports have no more.</param>
public sealed record TextDigest(string Full, string Plain);
