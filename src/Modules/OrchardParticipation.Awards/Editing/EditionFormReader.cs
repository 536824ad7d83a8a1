using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Editing;

/// <summary>Reads an edition from its form. Nothing of the part changes unless everything could be read.</summary>
internal static class EditionFormReader
{
    public static IReadOnlyList<FieldProblem> Read(EditionPartViewModel form, EditionPart edition)
    {
        var reader = new FieldReader();
        var number = Required(reader, nameof(form.Number), form.Number);
        var year = Required(reader, nameof(form.Year), form.Year);
        var slug = reader.Key(nameof(form.Slug), form.Slug);
        var ceremony = reader.Day(nameof(form.CeremonyDate), form.CeremonyDate);
        List<Phase> phases = [.. Rows.Filled(form.Phases, nameof(form.Phases), IsBlank).Select(row => Phase(reader, row.Row, row.Field))];
        List<Category> categories = [.. Rows.Filled(form.Categories, nameof(form.Categories), IsBlank).Select(row => Category(reader, row.Row, row.Field))];
        var sizes = Choices(reader, form.TerritorySizes, nameof(form.TerritorySizes));
        var temporalities = Choices(reader, form.Temporalities, nameof(form.Temporalities));
        List<Component> components = [.. Rows.Filled(form.Components, nameof(form.Components), IsBlank).Select(row => Component(reader, row.Row, row.Field, categories))];
        var rules = new EditionRules
        {
            FinalistsMaximum = reader.Integer(nameof(form.FinalistsMaximum), form.FinalistsMaximum),
            FinalistsShare = reader.Real(nameof(form.FinalistsShare), form.FinalistsShare, 0, 1),
            BallotMinimum = reader.Integer(nameof(form.BallotMinimum), form.BallotMinimum),
        };
        var figures = new EditionFigures
        {
            Nominations = reader.Integer(nameof(form.Nominations), form.Nominations),
            Countries = reader.Integer(nameof(form.Countries), form.Countries),
            Finalists = reader.Integer(nameof(form.Finalists), form.Finalists),
        };
        Rows.RefuseDuplicates(reader, Keys(form.Phases, nameof(form.Phases), row => row.Key));
        Rows.RefuseDuplicates(reader, Keys(form.Categories, nameof(form.Categories), row => row.Key));
        Rows.RefuseDuplicates(reader, form.Components.Select((row, at) => (FieldReader.Text(row.Id), $"{nameof(form.Components)}[{at}].Id")));

        if (reader.Problems.Count == 0)
        {
            edition.Number = number!.Value;
            edition.Year = year!.Value;
            edition.Slug = slug;
            edition.Award = FieldReader.Text(form.Award);
            edition.HostConference = form.HostConference.Text;
            edition.HostPlace = form.HostPlace.Text;
            edition.CeremonyDate = ceremony;
            edition.Phases = phases;
            edition.Categories = categories;
            edition.TerritorySizes = sizes;
            edition.Temporalities = temporalities;
            edition.Rules = rules;
            edition.Components = components;
            edition.Figures = figures;
        }

        return reader.Problems;
    }

    private static int? Required(FieldReader reader, string field, string? typed)
    {
        if (FieldReader.Text(typed) is null)
        {
            reader.Add(field, FieldError.Required);
        }

        return reader.Integer(field, typed, minimum: 1);
    }

    private static Phase Phase(FieldReader reader, PhaseRow row, string field)
    {
        var start = reader.Instant($"{field}.{nameof(row.Start)}", row.Start);
        var end = reader.Instant($"{field}.{nameof(row.End)}", row.End);
        if (end <= start)
        {
            reader.Add($"{field}.{nameof(row.End)}", FieldError.EndsBeforeItStarts);
        }

        return new Phase
        {
            Key = reader.Key($"{field}.{nameof(row.Key)}", row.Key) ?? "",
            Kind = reader.Choice($"{field}.{nameof(row.Kind)}", row.Kind, KebabNames.Find<PhaseKind>),
            StartUtc = start,
            EndUtc = end,
            Name = row.Name.Text,
            Description = row.Description.Text,
        };
    }

    private static Category Category(FieldReader reader, CategoryRow row, string field) => new()
    {
        Key = reader.Key($"{field}.{nameof(row.Key)}", row.Key) ?? "",
        Name = row.Name.Text,
        Description = row.Description.Text,
        Finalists = reader.Integer($"{field}.{nameof(row.Finalists)}", row.Finalists),
    };

    private static List<Choice> Choices(FieldReader reader, List<ChoiceRow> rows, string field)
    {
        Rows.RefuseDuplicates(reader, Keys(rows, field, row => row.Key));
        return [.. Rows.Filled(rows, field, IsBlank).Select(row => new Choice
        {
            Key = reader.Key($"{row.Field}.{nameof(ChoiceRow.Key)}", row.Row.Key) ?? "",
            Name = row.Row.Name.Text,
        })];
    }

    private static Component Component(FieldReader reader, ComponentRow row, string field, List<Category> categories)
    {
        var category = FieldReader.Text(row.Category);
        if (category is not null && categories.TrueForAll(known => known.Key != category))
        {
            reader.Add($"{field}.{nameof(row.Category)}", FieldError.Unknown);
        }

        return new Component
        {
            Id = Required(reader, $"{field}.{nameof(row.Id)}", row.Id) ?? 0,
            Role = reader.Choice($"{field}.{nameof(row.Role)}", row.Role, KebabNames.Find<ComponentRole>),
            Category = category,
        };
    }

    private static IEnumerable<(string? Key, string Field)> Keys<TRow>(List<TRow> rows, string field, Func<TRow, string?> key) =>
        rows.Select((row, at) => (FieldReader.Text(key(row)), $"{field}[{at}].Key"));

    private static bool IsBlank(PhaseRow row) => Rows.AreBlank(row.Key, row.Start, row.End) && row.Name.IsBlank && row.Description.IsBlank;

    private static bool IsBlank(CategoryRow row) => Rows.AreBlank(row.Key, row.Finalists) && row.Name.IsBlank && row.Description.IsBlank;

    private static bool IsBlank(ChoiceRow row) => Rows.AreBlank(row.Key) && row.Name.IsBlank;

    private static bool IsBlank(ComponentRow row) => Rows.AreBlank(row.Id, row.Category);
}
