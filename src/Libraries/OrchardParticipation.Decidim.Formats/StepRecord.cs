using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats;

/// <summary>A phase of a process.</summary>
public sealed record StepRecord
{
    public string? Id { get; init; }

    public TranslatedField Title { get; init; } = TranslatedField.Empty;

    /// <summary>HTML.</summary>
    public TranslatedField Description { get; init; } = TranslatedField.Empty;

    public DateTimeOffset? StartDate { get; init; }

    public DateTimeOffset? EndDate { get; init; }

    public bool Active { get; init; }

    public int? Position { get; init; }

    public string? CallToActionPath { get; init; }

    public TranslatedField CallToActionText { get; init; } = TranslatedField.Empty;

    /// <summary>Everything else that the source says, as it was.</summary>
    public JsonObject Others { get; init; } = [];
}
