using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats;

/// <summary>A category of a process, or a taxonomy of an organization.</summary>
public sealed record CategoryRecord
{
    public string? Id { get; init; }

    public TranslatedField Name { get; init; } = TranslatedField.Empty;

    public TranslatedField Description { get; init; } = TranslatedField.Empty;

    /// <summary>The category above it; null for one of the first level.</summary>
    public string? ParentId { get; init; }

    /// <summary>Everything else that the source says, as it was.</summary>
    public JsonObject Others { get; init; } = [];
}
