using System.ServiceModel.Syndication;
using System.Xml;
using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Contracts;
using OrchardParticipation.Revisions.Following;

namespace OrchardParticipation.Revisions.Tests.Following;

public sealed class FeedEntriesTests
{
    private static readonly Uri _feed = new("https://example.org/en/versions.atom");

    [Fact]
    public void What_XML_cannot_say_is_left_out_and_the_rest_stays()
    {
        var entry = Read("T\u0001itle \uD83D", "<p>Bell \u0007 rings \uD83D\uDE00 & \uFFFE \uDE00</p>", "A\u0000na").Items.Single();

        Assert.Equal(("Version 1", "Ana"), (entry.Title.Text, entry.Authors.Single().Name));
        var html = ((TextSyndicationContent)entry.Content).Text;
        Assert.Contains("Title ", html, StringComparison.Ordinal);
        Assert.Contains("\uD83D\uDE00 &amp; ", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_in_a_title_or_a_name_stays_text()
    {
        var entry = Read("<script>alert(1)</script>", "<p>a</p><script>alert(2)</script><p onclick=alert(3)>b</p>", "<b>").Items.Single();

        Assert.Equal("<b>", entry.Authors.Single().Name);
        var html = ((TextSyndicationContent)entry.Content).Text;
        Assert.Contains("&lt;script&gt;alert(1)", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("onclick", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_feed_without_entries_is_a_feed() => Assert.Empty(Read().Items);

    private static SyndicationFeed Read(string title, string html, string author)
    {
        var entries = new FeedEntries(EnglishWords.Make());
        var changes = ChangeComparer.Compare((new([], []), new([new("en", "en-1", title, html)], [])));
        var revision = new Revision { Number = 1, Author = author, Utc = new DateTime(2023, 6, 1, 0, 0, 0, DateTimeKind.Utc) };
        return Read(entries.Of(revision, "Version 1", "https://example.org/en/versions/1", changes));
    }

    private static SyndicationFeed Read(params IReadOnlyList<SyndicationItem> items)
    {
        using var text = new StringReader(new FeedEntries(EnglishWords.Make()).Write("History", _feed.ToString(), "https://example.org/en/versions", "en", items));
        using var xml = XmlReader.Create(text);
        return SyndicationFeed.Load(xml);
    }
}
