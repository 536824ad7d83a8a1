using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Importing.Histories;

/// <summary>
/// The history of a proposal in steps. Decidim keeps whole fields of all languages with each version; a step has the languages that
/// differ from the step before, whatever the order of the languages and whether a missing one is empty or not there.
/// </summary>
internal sealed class SourceHistory
{
    // The ones whose versions have a page and a number in Decidim; the others, such as counters, have none.
    private static readonly HashSet<string> _numbered = new(StringComparer.Ordinal)
    {
        "title", "body", "address", "latitude", "longitude", "state", "decidim_proposals_proposal_state_id", "decidim_scope_id", "decidim_category_id",
    };

    private readonly Dictionary<string, SourceText> _texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<SourceStep> _steps = [];
    private readonly ProposalRecord _proposal;
    private readonly string _plainCulture;
    private readonly SourceFacts _factsNow;

    private SourceHistory(ProposalRecord proposal, string plainCulture)
    {
        (_proposal, _plainCulture) = (proposal, plainCulture);
        _factsNow = new SourceFacts(proposal.State, proposal.Address, proposal.Latitude, proposal.Longitude);
    }

    /// <param name="proposal">The proposal.</param>
    /// <param name="plainCulture">The language of texts that are in none: rows from before Decidim translated them.</param>
    public static IReadOnlyList<SourceStep> Of(ProposalRecord proposal, string plainCulture)
    {
        var history = new SourceHistory(proposal, plainCulture);
        history.Replay();
        return history._steps;
    }

    private void Replay()
    {
        TranslatedField title = TranslatedField.Empty, body = TranslatedField.Empty;
        var facts = FirstFacts();
        foreach (var version in _proposal.Versions.Where(version => version.Changes.Changes.Any(change => _numbered.Contains(change.Attribute))))
        {
            title = version.Changes.Find("title") is { } newTitle ? PrintedTexts.Read(newTitle.New, []) : title;
            body = version.Changes.Find("body") is { } newBody ? PrintedTexts.Read(newBody.New, [.. title.Texts.Select(text => text.Locale)]) : body;
            facts = After(facts, version.Changes);
            _steps.Add(new SourceStep(version.CreatedAt?.UtcDateTime, version.Author, Changed(title, body), facts) { Id = version.Id });
        }

        // What was written past the versions, or a source that has none.
        var now = Changed(_proposal.Title, _proposal.Body);
        if (_steps.Count == 0)
        {
            var published = _proposal.PublishedAt ?? _proposal.CreatedAt ?? _proposal.UpdatedAt;
            _steps.Add(new SourceStep(published?.UtcDateTime, _proposal.Authors.Count == 0 ? null : string.Join(", ", _proposal.Authors), now, _factsNow));
        }
        else if (now.Count > 0)
        {
            _steps.Add(new SourceStep(Later(_steps[^1].Utc, _proposal.UpdatedAt?.UtcDateTime), Author: null, now, _factsNow));
        }
        else
        {
            _steps[^1] = _steps[^1] with { Facts = _factsNow };
        }
    }

    // Before the first version that changed a value it was what that version calls the old one; without any, what it is now.
    private SourceFacts FirstFacts()
    {
        var facts = _factsNow;
        foreach (var changes in _proposal.Versions.Reverse().Select(version => version.Changes))
        {
            facts = new SourceFacts(
                changes.Find("state") is { } state ? Text(state.Old) : facts.State,
                changes.Find("address") is { } address ? Text(address.Old) : facts.Address,
                changes.Find("latitude") is { } latitude ? Number(latitude.Old) : facts.Latitude,
                changes.Find("longitude") is { } longitude ? Number(longitude.Old) : facts.Longitude);
        }

        return facts;
    }

    private static SourceFacts After(SourceFacts facts, Changeset changes) => new(
        changes.Find("state") is { } state ? Text(state.New) : facts.State,
        changes.Find("address") is { } address ? Text(address.New) : facts.Address,
        changes.Find("latitude") is { } latitude ? Number(latitude.New) : facts.Latitude,
        changes.Find("longitude") is { } longitude ? Number(longitude.New) : facts.Longitude);

    private List<SourceText> Changed(TranslatedField title, TranslatedField body)
    {
        var changed = new List<SourceText>();
        foreach (var culture in Cultures(title).Concat(Cultures(body)).Concat(_texts.Keys).Distinct(StringComparer.OrdinalIgnoreCase).ToArray())
        {
            var text = new SourceText(culture, In(title, culture).Trim(), In(body, culture));
            var before = _texts.GetValueOrDefault(culture) ?? new SourceText(culture, "", "");
            if (text.IsEmpty ? !before.IsEmpty : text.Title != before.Title || text.Html != before.Html)
            {
                _texts[culture] = text;
                changed.Add(text);
            }
        }

        return changed;
    }

    private IEnumerable<string> Cultures(TranslatedField field) => field.Plain is null ? field.Texts.Select(text => text.Locale) : [_plainCulture];

    private string In(TranslatedField field, string culture) =>
        field.Plain is null ? field.Find(culture)
        : string.Equals(culture, _plainCulture, StringComparison.OrdinalIgnoreCase) ? field.Plain
        : "";

    private static DateTime? Later(DateTime? one, DateTime? other) => one > other ? one : other ?? one;

    private static string? Text(JsonNode? value) => value is JsonValue some && some.TryGetValue<string>(out var text) ? text : null;

    private static double? Number(JsonNode? value) => value is JsonValue some && some.TryGetValue<double>(out var number) ? number : null;
}
