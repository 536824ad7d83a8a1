using System.Globalization;
using System.Text.Json.Nodes;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Importing.Surveying;
using OrchardParticipation.Text;

namespace OrchardParticipation.Decidim.Importing.Editions;

/// <summary>Makes an edition of a process: phases of its steps, categories of its categories, or of its components where it has none.</summary>
/// <param name="process">The process.</param>
/// <param name="known">The ids that Decidim's things have, from the import before.</param>
/// <param name="culture">The language of texts that are in none.</param>
internal sealed class EditionMapping(SurveyedProcess process, KnownIds known, string culture)
{
    private readonly ProcessRecord? _record = process.Record;

    /// <param name="edition">What is there; its values stay where the process says nothing.</param>
    /// <param name="award">The award of a new edition.</param>
    public EditionPart Map(EditionPart edition, string? award)
    {
        edition.Slug = process.Slug;
        edition.Award ??= award;
        edition.Year = edition.Year != 0 ? edition.Year : EditionNumbers.YearOf(_record, process.Slug) ?? 0;
        if (_record is not null)
        {
            edition.Number = EditionNumbers.NumberOf(_record) ?? edition.Number;
            edition.Phases = Phases(edition.Phases);
            edition.Categories = Categories(edition.Categories);
        }

        edition.Components = Components(edition);
        return edition;
    }

    private IReadOnlyList<Phase> Phases(IReadOnlyList<Phase> here)
    {
        if (_record!.Steps.Count == 0)
        {
            return here;
        }

        var taken = here.Select(phase => phase.Key).ToHashSet(StringComparer.Ordinal);
        var phases = new List<Phase>();
        foreach (var (step, name) in _record.Steps.Select(step => (step, Keys.Localized(step.Title, culture))))
        {
            var phase = here.FirstOrDefault(phase => (known.Steps.TryGetValue(phase.Key, out var id) ? id == step.Id : HasName(phase.Name, name)) && phases.TrueForAll(other => other.Key != phase.Key))
                ?? new Phase { Key = Keys.Of(step.Title, "phase", taken) };
            known.Steps[phase.Key] = step.Id ?? "";
            phases.Add(phase with
            {
                Name = name,
                Description = Keys.Localized(step.Description, culture),
                StartUtc = step.StartDate?.UtcDateTime,
                EndUtc = step.EndDate?.UtcDateTime,
            });
        }

        return [.. phases, .. known.IsNew ? here.Where(phase => phases.TrueForAll(other => other.Key != phase.Key)) : []];
    }

    private IReadOnlyList<Category> Categories(IReadOnlyList<Category> here)
    {
        var sources = _record!.Categories.Count > 0
            ? _record.Categories.Select(category => (category.Id, category.Name, category.Description))
            : CategoryComponents().Select(component => ((string?)null, component.Name, TranslatedField.Empty));
        var taken = here.Select(category => category.Key).ToHashSet(StringComparer.Ordinal);
        var categories = new List<Category>();
        foreach (var (id, named, description) in sources)
        {
            var name = Keys.Localized(named, culture);
            var category = here.FirstOrDefault(category => (id is not null && known.Categories.GetValueOrDefault(category.Key) == id) || HasName(category.Name, name))
                ?? new Category { Key = Keys.Of(named, "category", taken) };
            if (id is not null)
            {
                known.Categories[category.Key] = id;
            }

            if (categories.TrueForAll(other => other.Key != category.Key))
            {
                categories.Add(category with { Name = name, Description = description.ToJson() is null ? category.Description : Keys.Localized(description, culture) });
            }
        }

        return [.. categories, .. known.IsNew ? here.Where(category => categories.TrueForAll(other => other.Key != category.Key)) : []];
    }

    private List<Component> Components(EditionPart edition)
    {
        var components = edition.Components.ToList();
        foreach (var id in ProposalComponents().Select(component => IdOf(component)!.Value).Concat(process.Components).Distinct().Where(id => components.TrueForAll(component => component.Id != id)).ToList())
        {
            components.Add(new Component { Id = id });
        }

        foreach (var i in Enumerable.Range(0, components.Count))
        {
            var component = components[i];
            var own = CategoryComponents().FirstOrDefault(other => IdOf(other) == component.Id);
            components[i] = component with
            {
                Role = process.CopyComponents.Contains(component.Id) ? ComponentRole.Finalists : component.Role,
                Category = component.Category ?? (own is null ? null : edition.Categories.FirstOrDefault(category => HasName(category.Name, Keys.Localized(own.Name, culture)))?.Key),
            };
        }

        return components;
    }

    // An award without categories of its own in Decidim has a component for each of them.
    private List<ComponentRecord> CategoryComponents() =>
        _record is { Categories.Count: 0 } && ProposalComponents().Where(component => !process.CopyComponents.Contains(IdOf(component)!.Value)).ToList() is { Count: > 1 } several ? several : [];

    private IEnumerable<ComponentRecord> ProposalComponents() =>
        _record?.Components.Where(component => component.ManifestName is null or ComponentRecord.Proposals && IdOf(component) is not null) ?? [];

    private static int? IdOf(ComponentRecord component) => int.TryParse(component.Id, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static bool HasName(LocalizedText one, LocalizedText other) =>
        one.Texts.Any(text => string.Equals(other.Exactly(text.Culture), text.Text, StringComparison.OrdinalIgnoreCase));
}

/// <summary>Which of Decidim's steps and categories are which here, by the keys here.</summary>
internal sealed class KnownIds(JsonObject? fields)
{
    /// <summary>Nothing of the edition was imported before.</summary>
    public bool IsNew { get; } = fields is null;

    public Dictionary<string, string> Steps { get; } = Read(fields?["steps"]);

    public Dictionary<string, string> Categories { get; } = Read(fields?["categories"]);

    private static Dictionary<string, string> Read(JsonNode? map) =>
        (map as JsonObject ?? []).ToDictionary(entry => entry.Key, entry => entry.Value?.GetValue<string>() ?? "", StringComparer.Ordinal);
}
