using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats;

/// <summary>A proposal, with its versions where the source has them.</summary>
public sealed record ProposalRecord
{
    public string? Id { get; init; }

    public string? ComponentId { get; init; }

    public string? ProcessId { get; init; }

    /// <summary>The slug of its process, where the source says it or an address in it shows it.</summary>
    public string? ProcessSlug { get; init; }

    public TranslatedField Title { get; init; } = TranslatedField.Empty;

    /// <summary>HTML, or plain text where <see cref="HasPlainBody"/>.</summary>
    public TranslatedField Body { get; init; } = TranslatedField.Empty;

    /// <summary>Decidim's exports write bodies without markup.</summary>
    public bool HasPlainBody { get; init; }

    public string? Reference { get; init; }

    /// <summary>Its public state, such as <c>accepted</c>; null until there is one.</summary>
    public string? State { get; init; }

    /// <summary>Numbers of its categories or taxonomies.</summary>
    public IReadOnlyList<string> CategoryIds { get; init; } = [];

    public string? ScopeId { get; init; }

    public TranslatedField ScopeName { get; init; } = TranslatedField.Empty;

    public string? Address { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    /// <summary>The names of its authors; none for an official proposal in some sources.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Written by the organization; null where the source does not say.</summary>
    public bool? Official { get; init; }

    public bool Withdrawn { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Null while it is a draft, or where the source does not say.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    public IReadOnlyList<AttachmentRecord> Attachments { get; init; } = [];

    /// <summary>The oldest first; none where the source has no history.</summary>
    public IReadOnlyList<VersionRecord> Versions { get; init; } = [];

    /// <summary>Everything else that the source says, by the names of Decidim's exports, as it was.</summary>
    public JsonObject Others { get; init; } = [];
}

/// <summary>A file or a link of a proposal.</summary>
public sealed record AttachmentRecord
{
    public TranslatedField Title { get; init; } = TranslatedField.Empty;

    public TranslatedField Description { get; init; } = TranslatedField.Empty;

    public string? Url { get; init; }

    /// <summary>As the source says: a media type, or the ending of a file.</summary>
    public string? Type { get; init; }

    public string? Thumbnail { get; init; }

    /// <summary>Everything else that the source says, as it was.</summary>
    public JsonObject Others { get; init; } = [];
}
