using OrchardParticipation.Revisions.Changes;

namespace OrchardParticipation.Revisions.Tests.Pages;

public sealed class ChangeWordsTests
{
    private static readonly WrittenVersion _english = new("en", "en-1", "The plan", "<p>One text.</p>");

    [Fact]
    public void A_first_version_is_a_language_that_was_added() =>
        Assert.Equal(["English: added."], Sentences([], [_english]));

    [Fact]
    public void A_corrected_text_is_told_from_a_corrected_title()
    {
        Assert.Equal(["English: 1 passage changed."], Sentences([_english], [_english with { VersionId = "2", Html = "<p>One other text.</p>" }]));
        Assert.Equal(["English: title changed."], Sentences([_english], [_english with { VersionId = "2", Title = "A plan" }]));
        Assert.Equal(["English: title changed; 1 passage changed."], Sentences([_english], [_english with { VersionId = "2", Title = "A plan", Html = "<p>One other text.</p>" }]));
        Assert.Equal(["English: 1 passage changed."], Sentences([_english], [_english with { VersionId = "2", Html = "<p>One <b>text</b>.</p>" }]));
    }

    [Fact]
    public void Passages_are_counted_by_what_became_of_them() =>
        Assert.Equal(
            ["English: 2 passages added, 1 passage removed, 1 passage moved."],
            Sentences(
                [_english with { Html = "<p>Gone with all its words, for good.</p><p>Residents chose the projects themselves.</p><p>Nine hundred assemblies met in spring.</p><p>The last words stay where they are.</p>" }],
                [_english with { VersionId = "2", Html = "<p>Nine hundred assemblies met in spring.</p><p>Residents chose the projects themselves.</p><p>The last words stay where they are.</p><h2>Fresh heading</h2><p>Also new, about money.</p>" }]));

    [Fact]
    public void A_removed_language_is_said_to_be_removed() =>
        Assert.Equal(["English: removed."], Sentences([_english], []));

    [Fact]
    public void A_version_that_changed_nothing_visible_says_so() =>
        Assert.Equal(["Nothing visible changed."], Sentences([_english], [_english with { VersionId = "2" }]));

    [Fact]
    public void Facts_are_named_by_their_labels() =>
        Assert.Equal(
            ["Facts changed: Status, Phase."],
            EnglishWords.Make().Sentences(ChangeComparer.Compare(
                (new([], [new("status", "Status", ["Nominated"]), new("a", "Phase", ["x"]), new("b", "Phase", ["y"])]),
                new([], [new("status", "Status", ["Winner"]), new("a", "Phase", ["z"]), new("b", "Phase", ["w"])])))));

    [Fact]
    public void Facts_that_nobody_had_given_before_are_added() =>
        Assert.Equal(
            ["Facts added: Status."],
            EnglishWords.Make().Sentences(ChangeComparer.Compare((new([], []), new([], [new("status", "Status", ["Nominated"])])))));

    [Fact]
    public void The_first_lines_say_which_languages_did_not_change()
    {
        var french = new WrittenVersion("fr", "fr-1", "Le plan", "<p>Un texte.</p>");

        Assert.Equal(
            ["English: title changed.", "French: unchanged."],
            EnglishWords.Make().FirstLines(ChangeComparer.Compare((new([_english, french], []), new([_english with { VersionId = "2", Title = "A plan" }, french], [])))));
        Assert.Equal(["Nothing visible changed."], EnglishWords.Make().FirstLines(ChangeComparer.Compare((new([french], []), new([french], [])))));
    }

    private static IReadOnlyList<string> Sentences(WrittenVersion[] before, WrittenVersion[] after) =>
        EnglishWords.Make().Sentences(ChangeComparer.Compare((new(before, []), new(after, []))));
}
