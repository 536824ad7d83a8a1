using OrchardParticipation.Revisions.Contracts;

namespace OrchardParticipation.Revisions.Tests.Recording;

public sealed class RevisionRulesTests
{
    [Fact]
    public void Numbers_run_over_all_languages() =>
        Assert.Equal(
            [(1, "en", "en-1", null), (2, "fr", "fr-1", null), (3, "es", "es-1", null), (4, "en", "en-2", "en-1")],
            Log.Medellin().Revisions.Select(Short));

    [Fact]
    public void A_revision_says_who_published_what_and_when()
    {
        var revision = Assert.Single(new Log().Publish("en", "en-1").Revisions);

        Assert.Equal(
            ("set", "Practice", "item-en", "Ana", new DateTime(2023, 6, 1, 0, 0, 0, DateTimeKind.Utc)),
            (revision.LocalizationSet, revision.ContentType, revision.ContentItemId, revision.Author, revision.Utc));
    }

    [Fact]
    public void Importing_everything_again_records_nothing()
    {
        var log = Log.Medellin();

        log.Publish("en", "en-1").Publish("fr", "fr-1").Publish("es", "es-1").Publish("en", "en-2");

        Assert.Equal([1, 2, 3, 4], log.Revisions.Select(revision => revision.Number));
    }

    [Fact]
    public void A_language_that_is_removed_and_published_again_has_three_revisions() =>
        Assert.Equal(
            [(1, "fr", "fr-1", null), (2, "fr", null, "fr-1"), (3, "fr", "fr-1", null)],
            new Log().Publish("fr", "fr-1").Remove("fr").Publish("fr", "fr-1").Revisions.Select(Short));

    [Fact]
    public void What_was_never_public_cannot_be_removed() =>
        Assert.Equal([(1, "en", "en-1", null)], new Log().Publish("en", "en-1").Remove("fr").Revisions.Select(Short));

    [Fact]
    public void A_language_is_removed_once() =>
        Assert.Equal(
            [(1, "en", "en-1", null), (2, "en", null, "en-1")],
            new Log().Publish("en", "en-1").Remove("en").Remove("en").Revisions.Select(Short));

    private static (int, string, string?, string?) Short(Revision revision) =>
        (revision.Number, revision.Culture, revision.VersionId, revision.ReplacedVersionId);
}
