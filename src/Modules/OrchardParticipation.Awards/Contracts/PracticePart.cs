using OrchardCore.ContentManagement;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Contracts;

/// <summary>
/// What is the same about a practice in every language. What applicants typed is kept as typed; what could be read from
/// it stands beside it. Private data, such as contact persons, has no place here.
/// </summary>
public sealed class PracticePart : ContentPart
{
    /// <summary>The slug of the edition.</summary>
    public string? Edition { get; set; }

    /// <summary>The key of a category of the edition.</summary>
    public string? Category { get; set; }

    public PracticeStatus Status { get; set; }

    /// <summary>The free-form labels of special mentions.</summary>
    public IReadOnlyList<LocalizedText> Mentions { get; set; } = [];

    public Place Place { get; set; } = new();

    public string? Organization { get; set; }

    public Population Population { get; set; } = new();

    public Period Period { get; set; } = new();

    public Budget Budget { get; set; } = new();

    /// <summary>The key of one of the edition's sizes of territory.</summary>
    public string? TerritorySize { get; set; }

    /// <summary>The key of one of the edition's temporalities.</summary>
    public string? Temporality { get; set; }

    public string? TerritorialArea { get; set; }

    public IReadOnlyList<string> ProcessTypes { get; set; } = [];

    public IReadOnlyList<string> Themes { get; set; } = [];

    /// <summary>Numbers of Sustainable Development Goals, 1 to 17.</summary>
    public IReadOnlyList<int> Sdgs { get; set; } = [];

    public IReadOnlyList<PracticeLink> Links { get; set; } = [];

    /// <summary>The permanent public number.</summary>
    public int? Number { get; set; }

    /// <summary>The first is the canonical address; the others lead to it.</summary>
    public IReadOnlyList<ComponentAddress> Addresses { get; set; } = [];
}
