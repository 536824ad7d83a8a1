using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Text.Comparing.Html;

namespace OrchardParticipation.Revisions.Tests.Changes;

public sealed class ChangeComparerTests
{
    private static readonly WrittenVersion _english = new("en", "en-1", "The plan", "<p>One text.</p>");

    [Fact]
    public void Only_fields_that_changed_are_reported()
    {
        var changes = Compare(_english, _english with { VersionId = "en-2", Html = "<p>Another text.</p>" });

        Assert.Equal([TextField.Body], changes.Languages.Single().Fields.Select(field => field.Field));
    }

    [Fact]
    public void The_same_texts_in_a_new_version_change_nothing_visible() =>
        Assert.True(Compare(_english, _english with { VersionId = "en-2" }).NothingVisible);

    [Fact]
    public void An_added_language_shows_all_its_fields()
    {
        var changes = ChangeComparer.Compare((new([], []), new([_english], [])));

        Assert.Equal((LanguageChange.Added, 2), (changes.Languages.Single().Change, changes.Languages.Single().Fields.Count));
    }

    [Fact]
    public void A_version_whose_row_is_gone_is_lost_and_not_empty() =>
        Assert.Equal(
            LanguageChange.Lost,
            Compare(_english with { Title = null, Html = null }, _english with { VersionId = "en-2" }).Languages.Single().Change);

    [Fact]
    public void Facts_are_compared_over_the_union_of_both_sides()
    {
        var changes = Facts(
            [new("status", "Status", ["Nominated"]), new("theme", "Themes", ["Water"]), new("place", "Place", ["Medellín"])],
            [new("status", "Status", ["Winner"]), new("place", "Place", ["Medellín"]), new("links", "Links", ["https://example.org"])]);

        Assert.Equal(
            ["Status -Nominated +Winner", "Links +https://example.org", "Themes -Water"],
            changes.Select(fact => $"{fact.Label} {string.Join(' ', fact.Values.Select(value => (value.Change == BlockChange.Inserted ? "+" : "-") + value.Value))}"));
    }

    [Fact]
    public void A_category_that_is_called_otherwise_is_the_same_fact()
    {
        Fact then = new("category", "Category", ["Deliberation"]) { Id = "a" };

        Assert.Empty(Facts([then], [then with { Values = ["Deliberative processes"] }]));
        Assert.Single(Facts([then], [new("category", "Category", ["Budgets"]) { Id = "b" }]));
    }

    [Fact]
    public void Prose_is_compared_by_words_and_a_date_as_a_whole()
    {
        var changes = Facts(
            [new("host", "Host", ["City of Medellin"]) { IsProse = true }, new("day", "Day", ["3 July 2023"])],
            [new("host", "Host", ["City of Medellín"]) { IsProse = true }, new("day", "Day", ["4 July 2023"])]);

        Assert.Equal((1, 1), (changes[0].Prose!.InsertedWords, changes[0].Prose!.DeletedWords));
        Assert.Equal(["3 July 2023", "4 July 2023"], changes[1].Values.Select(value => value.Value));
    }

    [Fact]
    public void Without_a_budget_it_is_still_known_what_changed()
    {
        var changes = ChangeComparer.Compare(
            (new([_english], []), new([_english with { VersionId = "en-2", Title = "A plan" }], [])), new DiffOptions(Steps: 0));

        Assert.Equal([TextField.Title], changes.Languages.Single().Fields.Select(field => field.Field));
    }

    [Fact]
    public void A_title_that_looks_like_markup_is_compared_as_text() =>
        Assert.Equal("a &lt;b&gt;c", Compare(_english, _english with { VersionId = "en-2", Title = "a <b>c" }).Languages.Single().Fields.Single().Comparison.AcceptAll());

    private static IReadOnlyList<FactChange> Facts(IReadOnlyList<Fact> before, IReadOnlyList<Fact> after) =>
        ChangeComparer.Compare((new([], before), new([], after))).Facts;

    private static ItemChanges Compare(WrittenVersion before, WrittenVersion after) =>
        ChangeComparer.Compare((new([before], []), new([after], [])));
}
