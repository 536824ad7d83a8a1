using System.Globalization;
using System.Text.Json.Nodes;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Text;

namespace OrchardParticipation.Decidim.Publishing;

/// <summary>Writes an edition as a process. What its source said and nothing here holds comes from what was kept of it.</summary>
internal static class ProcessRecords
{
    // What Decidim shows on the page of a process.
    private static readonly string[] _others =
    [
        "announcement", "developer_group", "local_area", "meta_scope", "target", "participatory_scope", "participatory_structure",
        "hashtag", "hero_image", "banner_image", "promoted", "scopes_enabled", "show_metrics", "show_statistics",
    ];

    /// <param name="edition">The edition.</param>
    /// <param name="sourceId">Its number in the site that it came from; null if it is from here.</param>
    /// <param name="kept">What was kept of its source.</param>
    /// <param name="dates">When it was made, changed and made public here.</param>
    /// <param name="nameOf">The name of a component that its source did not name.</param>
    public static ProcessRecord Of(
        PublicEdition edition, string? sourceId, JsonObject kept, RecordDates dates, Func<Component, TranslatedField> nameOf)
    {
        var facts = edition.Facts;
        return new ProcessRecord
        {
            Id = sourceId ?? Numbers.Text(facts.Number),
            Slug = edition.Slug,
            Title = Texts(edition.Languages, text => text.Title),
            Subtitle = kept.Texts("subtitle"),
            ShortDescription = kept.Texts("short_description"),
            Description = Texts(edition.Languages, text => text.Html),
            Reference = kept.Text("reference"),
            StartDate = kept.Day("start_date") ?? DayOf(facts.Phases.Min(phase => phase.StartUtc)),
            EndDate = kept.Day("end_date") ?? DayOf(facts.Phases.Max(phase => phase.EndUtc)?.AddTicks(-1)),
            CreatedAt = kept.Time("created_at") ?? dates.Created,
            UpdatedAt = kept.Time("updated_at") ?? dates.Updated,
            PublishedAt = kept.Time("published_at") ?? dates.Published,
            Steps = [.. facts.Phases.Select((phase, at) => StepOf(phase, at, kept))],
            Categories = [.. facts.Categories.Select((category, at) => new CategoryRecord
            {
                Id = CategoryId(category.Key, at, kept),
                Name = Texts(category.Name),
                Description = Texts(category.Description),
            })],
            Components = [.. facts.Components.Select((component, at) => ComponentOf(component, at, kept, dates, nameOf))],
            Others = kept.Only(_others),
        };
    }

    /// <summary>The number of a category in the API; null when the edition has no such category.</summary>
    public static string? CategoryId(EditionPart edition, string? key, JsonObject kept)
    {
        var at = edition.Categories.ToList().FindIndex(category => category.Key == key);
        return at < 0 ? null : CategoryId(key!, at, kept);
    }

    /// <summary>
    /// The same process at an instant. Decidim knows one active step at most: of the phases that are going on, the one that ends first.
    /// </summary>
    public static ProcessRecord At(this ProcessRecord process, DateTime utcNow)
    {
        var active = process.Steps
            .Where(step => (step.StartDate ?? step.EndDate) is not null && !(utcNow < step.StartDate?.UtcDateTime) && !(step.EndDate?.UtcDateTime <= utcNow))
            .MinBy(step => step.EndDate ?? DateTimeOffset.MaxValue);
        return active is null ? process : process with { Steps = [.. process.Steps.Select(step => step == active ? step with { Active = true } : step)] };
    }

    public static TranslatedField Texts(LocalizedText text) =>
        text.IsEmpty ? TranslatedField.Empty : TranslatedField.Of(new JsonObject(text.Texts.Select(one => KeyValuePair.Create(one.Culture, (JsonNode?)one.Text))));

    private static TranslatedField Texts(IEnumerable<WrittenText> languages, Func<WrittenText, string> text) =>
        TranslatedField.Of(new JsonObject(languages.Select(one => KeyValuePair.Create(one.Culture, (JsonNode?)text(one)))));

    private static string CategoryId(string key, int at, JsonObject kept) => kept.IdOf("categories", key) ?? Numbers.Text(at + 1);

    private static StepRecord StepOf(Phase phase, int at, JsonObject kept) => new()
    {
        Id = kept.IdOf("steps", phase.Key) ?? Numbers.Text(at + 1),
        Title = Texts(phase.Name),
        Description = Texts(phase.Description),
        StartDate = Numbers.Time(phase.StartUtc),
        EndDate = Numbers.Time(phase.EndUtc),
        Position = at,
    };

    private static ComponentRecord ComponentOf(Component component, int at, JsonObject kept, RecordDates dates, Func<Component, TranslatedField> nameOf)
    {
        var id = Numbers.Text(component.Id);
        var said = (kept["components"] as JsonObject)?[id] as JsonObject ?? [];
        return new ComponentRecord
        {
            Id = id,
            ManifestName = ComponentRecord.Proposals,
            Name = said.Texts("name") is { Texts.Count: > 0 } name ? name : nameOf(component),
            Weight = said.Number("weight") ?? at,
            PublishedAt = said.Time("published_at") ?? kept.Time("published_at") ?? dates.Published,
        };
    }

    private static DateOnly? DayOf(DateTime? utc) => utc is { } time ? DateOnly.FromDateTime(time) : null;
}

/// <summary>When something was made, changed last and first made public.</summary>
internal sealed record RecordDates(DateTimeOffset? Created, DateTimeOffset? Updated, DateTimeOffset? Published);

internal static class Numbers
{
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static DateTimeOffset? Time(DateTime? utc) => utc is { } time ? new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Utc)) : null;
}
