using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Editing;

/// <summary>Writes an edition into its form.</summary>
internal static class EditionForm
{
    public static void Show(EditionPartViewModel form, EditionPart edition, IReadOnlyList<string> cultures)
    {
        form.Number = edition.Number == 0 ? "" : FieldReader.Shown<int>(edition.Number);
        form.Year = edition.Year == 0 ? "" : FieldReader.Shown<int>(edition.Year);
        form.Slug = edition.Slug;
        form.Award = edition.Award;
        form.HostConference = FieldTexts.Of(edition.HostConference, cultures);
        form.HostPlace = FieldTexts.Of(edition.HostPlace, cultures);
        form.CeremonyDate = edition.CeremonyDate?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        form.Phases = Rows.Of(edition.Phases.Select(phase => Row(phase, cultures)), () => Row(new Phase(), cultures));
        form.Categories = Rows.Of(edition.Categories.Select(category => Row(category, cultures)), () => Row(new Category(), cultures));
        form.TerritorySizes = Rows.Of(edition.TerritorySizes.Select(choice => Row(choice, cultures)), () => Row(new Choice(), cultures));
        form.Temporalities = Rows.Of(edition.Temporalities.Select(choice => Row(choice, cultures)), () => Row(new Choice(), cultures));
        form.FinalistsMaximum = FieldReader.Shown(edition.Rules.FinalistsMaximum);
        form.FinalistsShare = FieldReader.Shown(edition.Rules.FinalistsShare);
        form.BallotMinimum = FieldReader.Shown(edition.Rules.BallotMinimum);
        form.Components = Rows.Of(edition.Components.Select(Row), () => new ComponentRow());
        form.Nominations = FieldReader.Shown(edition.Figures.Nominations);
        form.Countries = FieldReader.Shown(edition.Figures.Countries);
        form.Finalists = FieldReader.Shown(edition.Figures.Finalists);
        Complete(form);
    }

    /// <summary>What a posted form lacks: the choices, and empty rows to go on with.</summary>
    public static void Complete(EditionPartViewModel form)
    {
        form.PhaseKinds = KebabNames.Of<PhaseKind>();
        form.ComponentRoles = KebabNames.Of<ComponentRole>();
    }

    private static PhaseRow Row(Phase phase, IReadOnlyList<string> cultures) => new()
    {
        Key = phase.Key,
        Kind = KebabNames.Of(phase.Kind),
        Start = FieldReader.Shown(phase.StartUtc),
        End = FieldReader.Shown(phase.EndUtc),
        Name = FieldTexts.Of(phase.Name, cultures),
        Description = FieldTexts.Of(phase.Description, cultures),
    };

    private static CategoryRow Row(Category category, IReadOnlyList<string> cultures) => new()
    {
        Key = category.Key,
        Name = FieldTexts.Of(category.Name, cultures),
        Description = FieldTexts.Of(category.Description, cultures),
        Finalists = FieldReader.Shown(category.Finalists),
    };

    private static ChoiceRow Row(Choice choice, IReadOnlyList<string> cultures) =>
        new() { Key = choice.Key, Name = FieldTexts.Of(choice.Name, cultures) };

    private static ComponentRow Row(Component component) =>
        new() { Id = FieldReader.Shown<int>(component.Id), Role = KebabNames.Of(component.Role), Category = component.Category };
}
