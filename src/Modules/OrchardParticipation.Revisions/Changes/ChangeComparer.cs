using System.Net;
using OrchardParticipation.Text.Comparing.Html;

namespace OrchardParticipation.Revisions.Changes;

/// <summary>Computes what changed between two states.</summary>
internal static class ChangeComparer
{
    /// <summary>The options are for each text.</summary>
    public static ItemChanges Compare((ItemState Before, ItemState After) states, DiffOptions? options = null)
    {
        var (before, after) = states;
        var cultures = before.Languages.Concat(after.Languages).Select(version => version.Culture).Distinct(StringComparer.OrdinalIgnoreCase);

        return new(
            [.. cultures.Select(culture => CompareLanguage(culture, In(before.Languages, culture), In(after.Languages, culture), options))],
            CompareFacts(before.Facts, after.Facts, options));
    }

    private static WrittenVersion? In(IReadOnlyList<WrittenVersion> versions, string culture) =>
        versions.FirstOrDefault(version => string.Equals(version.Culture, culture, StringComparison.OrdinalIgnoreCase));

    private static LanguageChanges CompareLanguage(string culture, WrittenVersion? before, WrittenVersion? after, DiffOptions? options)
    {
        if (before?.VersionId == after?.VersionId)
        {
            return new(culture, LanguageChange.Unchanged, []);
        }

        if (before is { Html: null } || after is { Html: null })
        {
            return new(culture, after is null ? LanguageChange.Removed : LanguageChange.Lost, []);
        }

        var fields = new List<FieldChange>();
        Add(fields, TextField.Title, HtmlDiff.Compare(Markup(before?.Title), Markup(after?.Title), options));
        Add(fields, TextField.Body, HtmlDiff.Compare(before?.Html, after?.Html, options));

        var change = before is null ? LanguageChange.Added
            : after is null ? LanguageChange.Removed
            : fields.Count > 0 ? LanguageChange.Changed
            : LanguageChange.Unchanged;
        return new(culture, change, fields);
    }

    private static void Add(List<FieldChange> fields, TextField field, HtmlComparison comparison)
    {
        if (comparison.HasChanges)
        {
            fields.Add(new FieldChange(field, comparison));
        }
    }

    private static List<FactChange> CompareFacts(IReadOnlyList<Fact> before, IReadOnlyList<Fact> after, DiffOptions? options)
    {
        var changes = new List<FactChange>();
        // The new order first: it is the one that readers know from the page.
        foreach (var fact in after.Concat(before).DistinctBy(fact => fact.Key))
        {
            if (CompareFact(Of(before, fact.Key), Of(after, fact.Key), options) is { } change)
            {
                changes.Add(change);
            }
        }

        return changes;
    }

    private static FactChange? CompareFact(Fact? old, Fact? @new, DiffOptions? options)
    {
        var fact = @new ?? old!;
        if (fact.IsProse)
        {
            var prose = HtmlDiff.Compare(Paragraphs(old), Paragraphs(@new), options);
            return prose.HasChanges ? new(fact.Key, fact.Label, IsNew: old is null, prose, []) : null;
        }

        if (fact.Id is not null && old?.Id == @new?.Id)
        {
            return null;
        }

        var values = ValueDiff.List(old?.Values ?? [], @new?.Values ?? []);
        return values.Any(value => value.Change != BlockChange.Unchanged) ? new(fact.Key, fact.Label, IsNew: old is null, Prose: null, values) : null;
    }

    private static Fact? Of(IReadOnlyList<Fact> facts, string key) => facts.FirstOrDefault(fact => fact.Key == key);

    private static string? Paragraphs(Fact? fact) => fact is null ? null : string.Concat(fact.Values.Select(value => $"<p>{Markup(value)}</p>"));

    private static string? Markup(string? text) => WebUtility.HtmlEncode(text);
}
