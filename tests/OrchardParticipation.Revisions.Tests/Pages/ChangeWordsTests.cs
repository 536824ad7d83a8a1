using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Pages;

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
        Assert.Equal(["English: text changed."], Sentences([_english], [_english with { VersionId = "2", Html = "<p>Two.</p>" }]));
        Assert.Equal(["English: title changed."], Sentences([_english], [_english with { VersionId = "2", Title = "A plan" }]));
        Assert.Equal(["English: title and text changed."], Sentences([_english], [_english with { VersionId = "2", Title = "A plan", Html = "<p>Two.</p>" }]));
        Assert.Equal(["English: formatting, links or images changed."], Sentences([_english], [_english with { VersionId = "2", Html = "<p>One <b>text</b>.</p>" }]));
    }

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
            Words().Sentences(ChangeComparer.Compare(
                new([], [new("status", "Status", "Nominated"), new("a", "Phase", "x"), new("b", "Phase", "y")]),
                new([], [new("status", "Status", "Winner"), new("a", "Phase", "z"), new("b", "Phase", "w")]))));

    [Fact]
    public void Facts_that_nobody_had_given_before_are_added() =>
        Assert.Equal(
            ["Facts added: Status."],
            Words().Sentences(ChangeComparer.Compare(new([], []), new([], [new("status", "Status", "Nominated")]))));

    private static IReadOnlyList<string> Sentences(WrittenVersion[] before, WrittenVersion[] after) =>
        Words().Sentences(ChangeComparer.Compare(new(before, []), new(after, [])));

    private static ChangeWords Words()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        return new ChangeWords(new SourceLanguage());
    }

    private sealed class SourceLanguage : IStringLocalizer<ChangeWords>
    {
        public LocalizedString this[string name] => new(name, name);

        public LocalizedString this[string name, params object[] arguments] =>
            new(name, string.Format(CultureInfo.InvariantCulture, name, arguments));

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
