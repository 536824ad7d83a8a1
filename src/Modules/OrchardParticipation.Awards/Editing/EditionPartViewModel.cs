using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardParticipation.Awards.Editing;

// Everything is a text here, as it was typed: what cannot be read is shown again beside its error.
public class EditionPartViewModel
{
    public string? Number { get; set; }

    public string? Year { get; set; }

    public string? Slug { get; set; }

    public string? Award { get; set; }

    public FieldTexts HostConference { get; set; } = [];

    public FieldTexts HostPlace { get; set; } = [];

    public string? CeremonyDate { get; set; }

    public List<PhaseRow> Phases { get; set; } = [];

    public List<CategoryRow> Categories { get; set; } = [];

    public List<ChoiceRow> TerritorySizes { get; set; } = [];

    public List<ChoiceRow> Temporalities { get; set; } = [];

    public string? FinalistsMaximum { get; set; }

    public string? FinalistsShare { get; set; }

    public string? BallotMinimum { get; set; }

    public List<ComponentRow> Components { get; set; } = [];

    public string? Nominations { get; set; }

    public string? Countries { get; set; }

    public string? Finalists { get; set; }

    [BindNever]
    public IReadOnlyList<string> PhaseKinds { get; set; } = [];

    [BindNever]
    public IReadOnlyList<string> ComponentRoles { get; set; } = [];

    /// <summary>Shows in another form what was typed into this one.</summary>
    public void CopyTo(EditionPartViewModel other)
    {
        other.Number = Number;
        other.Year = Year;
        other.Slug = Slug;
        other.Award = Award;
        other.HostConference = HostConference;
        other.HostPlace = HostPlace;
        other.CeremonyDate = CeremonyDate;
        other.Phases = Phases;
        other.Categories = Categories;
        other.TerritorySizes = TerritorySizes;
        other.Temporalities = Temporalities;
        other.FinalistsMaximum = FinalistsMaximum;
        other.FinalistsShare = FinalistsShare;
        other.BallotMinimum = BallotMinimum;
        other.Components = Components;
        other.Nominations = Nominations;
        other.Countries = Countries;
        other.Finalists = Finalists;
        other.PhaseKinds = PhaseKinds;
        other.ComponentRoles = ComponentRoles;
    }
}

public class PhaseRow
{
    public string? Key { get; set; }

    public string? Kind { get; set; }

    public string? Start { get; set; }

    public string? End { get; set; }

    public FieldTexts Name { get; set; } = [];

    public FieldTexts Description { get; set; } = [];
}

public class CategoryRow
{
    public string? Key { get; set; }

    public FieldTexts Name { get; set; } = [];

    public FieldTexts Description { get; set; } = [];

    public string? Finalists { get; set; }
}

public class ChoiceRow
{
    public string? Key { get; set; }

    public FieldTexts Name { get; set; } = [];
}

public class ComponentRow
{
    public string? Id { get; set; }

    public string? Role { get; set; }

    public string? Category { get; set; }
}
