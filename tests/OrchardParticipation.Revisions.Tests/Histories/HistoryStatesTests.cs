using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Histories;

namespace OrchardParticipation.Revisions.Tests.Histories;

public sealed class HistoryStatesTests
{
    [Fact]
    public void Version_2_added_French_and_left_English_alone() =>
        Assert.Equal(["en Unchanged", "fr Added"], Changes(Log.Medellin(), 2, hidden: []));

    [Fact]
    public void Version_4_changed_English_alone() =>
        Assert.Equal(["en Changed", "fr Unchanged", "es Unchanged"], Changes(Log.Medellin(), 4, hidden: []));

    [Fact]
    public void A_hidden_language_is_not_spoken_of() =>
        Assert.Equal(["en Changed", "es Unchanged"], Changes(Log.Medellin(), 4, hidden: ["item-fr"]));

    [Fact]
    public void That_a_hidden_language_was_removed_is_said_without_its_text()
    {
        var log = Log.Medellin().Remove("fr");
        var french = ChangeComparer.Compare(Between(log, 5, hidden: ["item-fr"])).Languages.Single(language => language.Culture == "fr");

        Assert.Equal((LanguageChange.Removed, 0), (french.Change, french.Fields.Count));
    }

    [Fact]
    public void A_language_that_was_removed_and_is_public_again_shows_what_went()
    {
        var log = new Log().Publish("en", "en-1").Publish("fr", "fr-1").Remove("fr").Publish("fr", "fr-1");

        Assert.Equal(["en Unchanged", "fr Removed"], Changes(log, 3, hidden: []));
        Assert.Equal(["en Unchanged", "fr Added"], Changes(log, 4, hidden: []));
    }

    [Fact]
    public void States_far_apart_are_compared_over_all_that_lies_between() =>
        Assert.Equal(["en Changed", "fr Added", "es Added"], Changes(Log.Medellin(), 4, hidden: [], from: 1));

    [Fact]
    public void A_hidden_language_that_is_there_on_both_sides_of_a_long_way_is_not_spoken_of() =>
        Assert.Equal(["en Changed", "es Added"], Changes(Log.Medellin().Publish("fr", "fr-2"), 5, hidden: ["item-fr"], from: 2));

    private static IEnumerable<string> Changes(Log log, int number, string[] hidden, int? from = null) =>
        ChangeComparer.Compare(Between(log, number, hidden, from)).Languages.Select(language => $"{language.Culture} {language.Change}");

    private static (ItemState Before, ItemState After) Between(Log log, int number, string[] hidden, int? from = null)
    {
        var texts = log.Revisions
            .Where(revision => revision.VersionId is not null && !hidden.Contains(revision.ContentItemId))
            .DistinctBy(revision => revision.VersionId)
            .ToDictionary(
                revision => revision.VersionId!,
                revision => new WrittenVersion(revision.Culture, revision.VersionId!, "Title", $"<p>Text {revision.VersionId}</p>"));
        var rows = new VersionRows(texts, log.Revisions.Select(revision => revision.ContentItemId).Except(hidden).ToHashSet());

        return HistoryStates.Between(log.History, from ?? number - 1, number, rows, ([], []));
    }
}
