using OrchardParticipation.Text.Comparing;

namespace OrchardParticipation.Revisions.Changes;

/// <summary>Computes what changed between two states.</summary>
internal static class ChangeComparer
{
    /// <summary>The budget is for each text (<see cref="TextComparer"/>); 0 is enough to know what changed and not how.</summary>
    public static ItemChanges Compare(ItemState before, ItemState after, int budget = TextComparer.DefaultBudget)
    {
        var cultures = before.Languages.Concat(after.Languages).Select(version => version.Culture).Distinct(StringComparer.OrdinalIgnoreCase);

        return new(
            [.. cultures.Select(culture => CompareLanguage(culture, In(before.Languages, culture), In(after.Languages, culture), budget))],
            CompareFacts(before.Facts, after.Facts, budget));
    }

    private static WrittenVersion? In(IReadOnlyList<WrittenVersion> versions, string culture) =>
        versions.FirstOrDefault(version => string.Equals(version.Culture, culture, StringComparison.OrdinalIgnoreCase));

    private static LanguageChanges CompareLanguage(string culture, WrittenVersion? before, WrittenVersion? after, int budget)
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
        Add(fields, TextField.Title, TextComparer.CompareText(before?.Title, after?.Title, budget));
        Add(fields, TextField.Body, TextComparer.CompareHtml(before?.Html, after?.Html, budget));

        var change = before is null ? LanguageChange.Added
            : after is null ? LanguageChange.Removed
            : fields.Count > 0 ? LanguageChange.Changed
            : LanguageChange.Unchanged;
        return new(culture, change, fields);
    }

    private static void Add(List<FieldChange> fields, TextField field, Comparison comparison)
    {
        if (comparison.HasChanges)
        {
            fields.Add(new FieldChange(field, comparison));
        }
    }

    private static List<FactChange> CompareFacts(IReadOnlyList<Fact> before, IReadOnlyList<Fact> after, int budget)
    {
        var changes = new List<FactChange>();
        // The new order first: it is the one that readers know from the page.
        foreach (var fact in after.Concat(before).DistinctBy(fact => fact.Key))
        {
            var comparison = TextComparer.CompareText(TextOf(before, fact.Key), TextOf(after, fact.Key), budget);
            if (comparison.HasChanges)
            {
                changes.Add(new FactChange(fact.Label, comparison));
            }
        }

        return changes;
    }

    private static string? TextOf(IReadOnlyList<Fact> facts, string key) => facts.FirstOrDefault(fact => fact.Key == key)?.Text;
}
