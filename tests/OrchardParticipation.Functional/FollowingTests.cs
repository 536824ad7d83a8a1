using System.Net;
using System.Net.Http.Headers;
using System.ServiceModel.Syndication;
using System.Text.Json;
using System.Xml;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>The history for machines and for those who follow it.</summary>
public sealed class FollowingTests(PublicSite site)
{
    private const string Practice = "/en/processes/award2023/f/277/proposals/3107";
    private const string Versions = Practice + "/versions";

    [Fact]
    public async Task A_comparison_is_JSON_for_who_asks_for_it_and_a_page_for_a_browser()
    {
        using var reader = site.Site.NewReader();

        using var answer = await GetAsync(reader, Versions + "/4", "application/json");
        using var page = await GetAsync(reader, Versions + "/4", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

        Assert.Equal(("application/json", "text/html"), (answer.Content.Headers.ContentType!.MediaType, page.Content.Headers.ContentType!.MediaType));
        Assert.Equal(["Accept"], answer.Headers.Vary);
        Assert.Equal(["Accept"], page.Headers.Vary);
        var comparison = await JsonAsync(answer);
        Assert.Equal((3, 4, 4), (comparison.GetProperty("from").GetInt32(), comparison.GetProperty("to").GetInt32(), comparison.GetProperty("last").GetInt32()));
        Assert.Equal(["en changed", "fr unchanged", "es unchanged"], comparison.GetProperty("languages").EnumerateArray()
            .Select(language => $"{language.GetProperty("language").GetString()} {language.GetProperty("change").GetString()}"));
        var blocks = comparison.GetProperty("languages")[0].GetProperty("fields")[0].GetProperty("comparison").GetProperty("blocks");
        Assert.Contains("Medellín", string.Concat(blocks[0].GetProperty("pieces").EnumerateArray()
            .Where(piece => piece.GetProperty("kind").GetString() == "inserted").Select(piece => piece.GetProperty("text").GetString())), StringComparison.Ordinal);
        Assert.EndsWith(Versions + "/4", comparison.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Facts_and_the_list_are_in_the_JSON_too()
    {
        using var reader = site.Site.NewReader();

        using var first = await GetAsync(reader, Versions + "/0...4", "application/json");
        using var list = await GetAsync(reader, Versions, "application/json");

        var category = (await JsonAsync(first)).GetProperty("facts").EnumerateArray().Single(fact => fact.GetProperty("fact").GetString() == "category");
        Assert.True(category.GetProperty("isNew").GetBoolean());
        Assert.Equal("inserted", category.GetProperty("values")[0].GetProperty("change").GetString());
        Assert.Equal([4, 3, 2, 1], (await JsonAsync(list)).GetProperty("versions").EnumerateArray().Select(version => version.GetProperty("version").GetInt32()));
    }

    [Fact]
    public async Task A_feed_tells_of_each_version_with_the_change_inside()
    {
        using var reader = site.Site.NewReader();

        var feed = await FeedAsync(reader, Versions + ".atom");

        Assert.Equal(["Version 4", "Version 3", "Version 2", "Version 1"], feed.Items.Select(entry => entry.Title.Text));
        var newest = feed.Items.First();
        Assert.Equal(("IOPD Secretariat", new DateTime(2023, 7, 3), "en"), (newest.Authors.Single().Name, newest.LastUpdatedTime.UtcDateTime.Date, feed.Language));
        Assert.EndsWith(Versions + "/4", newest.Id, StringComparison.Ordinal);
        var html = ((TextSyndicationContent)newest.Content).Text;
        Assert.Contains("<ins class=\"diff-inserted\">Medellín</ins>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("visually-hidden", html, StringComparison.Ordinal);
        Assert.DoesNotContain("diff-stop", html, StringComparison.Ordinal);
        Assert.Equal(newest.LastUpdatedTime, feed.LastUpdatedTime);
    }

    [Fact]
    public async Task The_feed_of_an_edition_tells_of_its_practices()
    {
        using var reader = site.Site.NewReader();

        var feed = await FeedAsync(reader, "/fr/processes/award2023/versions.atom");

        Assert.Equal(20, feed.Items.Count());
        Assert.Contains(feed.Items, entry => entry.Id.EndsWith("/proposals/3107/versions/4", StringComparison.Ordinal) && entry.Title.Text.StartsWith("Medellín : ", StringComparison.Ordinal) | entry.Title.Text.StartsWith("Medellín: ", StringComparison.Ordinal));
        Assert.Equal(feed.Items.OrderByDescending(entry => entry.LastUpdatedTime).Select(entry => entry.Id), feed.Items.Select(entry => entry.Id));
        Assert.Equal(20, feed.Items.Select(entry => entry.Id).Distinct().Count());
    }

    [Theory]
    [InlineData(Practice, Versions + ".atom")]
    [InlineData(Versions + "/4", Versions + ".atom")]
    [InlineData("/en/processes/award2023", "/en/processes/award2023/versions.atom")]
    public async Task A_page_names_the_feed_that_follows_it(string path, string feed)
    {
        using var reader = site.Site.NewReader();

        var link = (await reader.PageAsync(path)).QuerySelector("head link[type='application/atom+xml']")!;

        Assert.EndsWith(feed, link.GetAttribute("href"), StringComparison.Ordinal);
        Assert.NotEmpty(link.GetAttribute("title")!);
    }

    [Theory]
    [InlineData(Versions + "/4", "text/html")]
    [InlineData(Versions + "/1...4?view=side-by-side", "text/html")]
    [InlineData(Versions + "/4", "application/json")]
    [InlineData(Versions + ".atom", "application/atom+xml")]
    [InlineData("/en/processes/award2023/versions", "text/html")]
    public async Task Who_has_an_answer_already_is_told_so(string path, string accept)
    {
        using var reader = site.Site.NewReader();
        using var first = await GetAsync(reader, path, accept);

        using var again = await GetAsync(reader, path, accept, first.Headers.ETag!);
        using var changed = await GetAsync(reader, path, accept, new EntityTagHeaderValue("\"another\""));

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, changed.StatusCode));
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
    }

    [Theory]
    [InlineData(Versions + "/5")]
    [InlineData(Versions + "/1...5")]
    [InlineData(Versions + "?page=7")]
    [InlineData("/en/processes/award2023/f/277/proposals/99999/versions.atom")]
    [InlineData("/en/processes/no-such-edition/versions.atom")]
    public async Task What_is_not_there_is_not_there_for_machines_either(string path)
    {
        using var reader = site.Site.NewReader();

        using var answer = await GetAsync(reader, path, "application/json");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Null(answer.Headers.ETag);
    }

    [Fact]
    public async Task A_history_that_is_not_there_shows_the_page_that_says_so()
    {
        using var reader = site.Site.NewReader();

        using var answer = await GetAsync(reader, Versions + "/5", "text/html");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("<h1", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> GetAsync(Reader reader, string path, string accept, EntityTagHeaderValue? known = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        if (known is not null)
        {
            request.Headers.IfNoneMatch.Add(known);
        }

        return await reader.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) =>
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

    private static async Task<SyndicationFeed> FeedAsync(Reader reader, string path)
    {
        using var answer = await GetAsync(reader, path, "application/atom+xml");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var xml = XmlReader.Create(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        return SyndicationFeed.Load(xml);
    }
}
