namespace OrchardParticipation.Revisions.Tests.Histories;

public sealed class HistoryTests
{
    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "en-1")]
    [InlineData(2, "en-1 fr-1")]
    [InlineData(3, "en-1 fr-1 es-1")]
    [InlineData(4, "en-2 fr-1 es-1")]
    [InlineData(9, "en-2 fr-1 es-1")]
    public void The_state_is_the_newest_version_of_each_language_so_far(int number, string versions) =>
        Assert.Equal(versions, string.Join(' ', Log.Medellin().History.StateAt(number).Select(revision => revision.VersionId)));

    [Fact]
    public void A_removed_language_is_not_in_the_state()
    {
        var history = Log.Medellin().Remove("fr").History;

        Assert.Equal(["en-2", "fr-1", "es-1"], history.StateAt(4).Select(revision => revision.VersionId));
        Assert.Equal(["en-2", "es-1"], history.StateAt(5).Select(revision => revision.VersionId));
    }

    [Fact]
    public void Facts_are_the_ones_of_the_newest_revision_that_kept_some()
    {
        var history = new Log().Publish("en", "en-1", """{"A":1}""").Publish("fr", "fr-1", """{"A":2}""").Remove("fr").History;

        Assert.Equal([null, """{"A":1}""", """{"A":2}""", """{"A":2}"""], new[] { 0, 1, 2, 3 }.Select(number => history.FactsAt(number)?.ToJsonString()));
    }

    [Fact]
    public void Nothing_published_is_an_empty_history() => Assert.Equal((0, null), (new Log().History.Last, new Log().History.Find(1)));
}
