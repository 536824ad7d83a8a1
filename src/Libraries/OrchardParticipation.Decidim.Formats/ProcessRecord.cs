using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats;

/// <summary>A participatory process with its phases, categories and components.</summary>
public sealed record ProcessRecord
{
    /// <summary>Its number in Decidim; null where the source does not say.</summary>
    public string? Id { get; init; }

    /// <summary>The process in addresses, such as <c>award2023</c>.</summary>
    public string? Slug { get; init; }

    public TranslatedField Title { get; init; } = TranslatedField.Empty;

    public TranslatedField Subtitle { get; init; } = TranslatedField.Empty;

    /// <summary>HTML.</summary>
    public TranslatedField ShortDescription { get; init; } = TranslatedField.Empty;

    /// <summary>HTML.</summary>
    public TranslatedField Description { get; init; } = TranslatedField.Empty;

    public string? Reference { get; init; }

    public DateOnly? StartDate { get; init; }

    public DateOnly? EndDate { get; init; }

    public DateTimeOffset? CreatedAt { get; init; }

    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>Null while it is not public.</summary>
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>In the order of their positions.</summary>
    public IReadOnlyList<StepRecord> Steps { get; init; } = [];

    /// <summary>Categories of both levels, or the taxonomies that took their place in Decidim 0.30.</summary>
    public IReadOnlyList<CategoryRecord> Categories { get; init; } = [];

    public IReadOnlyList<ComponentRecord> Components { get; init; } = [];

    /// <summary>Everything else that the source says, by the names of Decidim's exports, as it was.</summary>
    public JsonObject Others { get; init; } = [];
}
