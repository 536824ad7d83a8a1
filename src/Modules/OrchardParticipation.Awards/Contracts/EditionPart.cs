using OrchardCore.ContentManagement;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Contracts;

/// <summary>What is the same about an edition in every language. Phases, categories and closed lists belong to the edition.</summary>
public sealed class EditionPart : ContentPart
{
    public int Number { get; set; }

    public int Year { get; set; }

    /// <summary>The edition in public addresses, such as <c>award2023</c>.</summary>
    public string? Slug { get; set; }

    /// <summary>The slug of the award that this is an edition of.</summary>
    public string? Award { get; set; }

    public LocalizedText HostConference { get; set; } = LocalizedText.Empty;

    public LocalizedText HostPlace { get; set; } = LocalizedText.Empty;

    public DateOnly? CeremonyDate { get; set; }

    /// <summary>In the order of the time line; phases may overlap.</summary>
    public IReadOnlyList<Phase> Phases { get; set; } = [];

    public IReadOnlyList<Category> Categories { get; set; } = [];

    public IReadOnlyList<Choice> TerritorySizes { get; set; } = [];

    public IReadOnlyList<Choice> Temporalities { get; set; } = [];

    public EditionRules Rules { get; set; } = new();

    public IReadOnlyList<Component> Components { get; set; } = [];

    public EditionFigures Figures { get; set; } = new();
}
