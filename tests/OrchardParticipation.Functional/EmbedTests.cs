using System.Net;

namespace OrchardParticipation.Functional;

/// <summary>What other sites show in a frame.</summary>
public sealed class EmbedTests(PublicSite site)
{
    private const string Edition = "/en/processes/award2023";
    private const string Practice = Edition + "/f/279/proposals/3054";

    [Theory]
    [InlineData(Practice + "/embed", "City of Goma: Programme", "Goma, Congo - Kinshasa", Practice)]
    [InlineData("/fr/processes/award2023/embed", "Prix « Bonne Pratique", "Rio de Janeiro", "/fr/processes/award2023")]
    public async Task It_says_what_it_is_and_where_and_leads_there(string embed, string title, string place, string path)
    {
        using var reader = site.Site.NewReader();

        var page = await reader.PageAsync(embed);

        var link = page.QuerySelector("h1 a")!;
        Assert.StartsWith(title, link.TextContent, StringComparison.Ordinal);
        Assert.Equal((new Uri(site.Site.Process.Address, path).ToString(), "_blank", "noopener"), (link.GetAttribute("href"), link.GetAttribute("target"), link.GetAttribute("rel")));
        Assert.Contains(place, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(link.GetAttribute("href"), page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("header, nav, form, script"));
        Assert.Equal("200", await reader.AnswerAsync(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!));
    }

    [Fact]
    public async Task A_text_in_another_language_carries_it()
    {
        using var reader = site.Site.NewReader();

        var page = await reader.PageAsync("/fr/processes/award2023/f/280/proposals/3215/embed");

        Assert.Equal(("fr", "en"), (page.DocumentElement.GetAttribute("lang"), page.QuerySelector("h1")!.GetAttribute("lang")));
        Assert.Contains("nouvel onglet", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Practice + "/embed", "frame-ancestors *")]
    [InlineData(Edition + "/embed", "frame-ancestors *")]
    [InlineData(Edition + "/f/279/proposals/999999/embed", "frame-ancestors 'none'")]
    [InlineData("/en/processes/award1999/embed", "frame-ancestors 'none'")]
    [InlineData(Practice, "frame-ancestors 'none'")]
    [InlineData(Edition, "frame-ancestors 'none'")]
    [InlineData(Edition + "/f", "frame-ancestors 'none'")]
    [InlineData("/Login", "frame-ancestors 'none'")]
    public async Task Only_it_may_be_framed(string address, string ancestors)
    {
        using var reader = site.Site.NewReader();

        // The second answer may come from the cache.
        using var first = await reader.GetAsync(address);
        using var response = await reader.GetAsync(address);

        Assert.Equal(first.Headers.GetValues("Content-Security-Policy"), response.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(ancestors, response.Headers.GetValues("Content-Security-Policy").Single().Split("; ").Single(directive => directive.StartsWith("frame-ancestors", StringComparison.Ordinal)));
        Assert.False(response.Headers.Contains("X-Frame-Options"));
    }

    [Fact]
    public async Task The_site_on_a_home_screen_is_the_site_of_today()
    {
        using var reader = site.Site.NewReader();

        using var response = await reader.GetAsync("/manifest.webmanifest");

        Assert.Equal((HttpStatusCode.OK, "application/manifest+json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        using var manifest = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal("/", manifest.RootElement.GetProperty("start_url").GetString());
    }
}
