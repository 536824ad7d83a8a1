using AngleSharp.Dom;

namespace OrchardParticipation.Functional;

public sealed class PageTests(PublicSite site)
{
    public static readonly string[] Languages = ["en", "fr", "es"];

    public static TheoryData<string, string> Pages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in Languages)
            {
                foreach (var path in (string[])["/", "/processes", "/processes/award2023", "/processes/award2023/f", "/processes/award2023/f/277/proposals/3107",
                    "/processes/award2023/f/277/proposals/3107/versions", "/processes/award2023/f/277/proposals/3107/versions/4"])
                {
                    data.Add(language, path);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Every_public_page_says_its_language_title_and_alternates(string language, string path)
    {
        using var reader = site.Site.NewReader();

        var page = await reader.PageAsync("/" + language + path);

        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("ltr", page.DocumentElement.GetAttribute("dir"));
        Assert.NotEmpty(page.Title!);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.EndsWith("/" + language + path, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains(language, page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("hreflang")));
        Assert.Empty(page.QuerySelectorAll("script:not([src]), [style], style, [onclick], [onload]"));
        Assert.DoesNotContain(page.QuerySelectorAll("[src], link[rel=stylesheet][href]"), element => Target(element).StartsWith("http", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_public_page_sets_a_cookie_and_every_one_forbids_inline_code(string language, string path)
    {
        using var reader = site.Site.NewReader();

        using var response = await reader.GetAsync("/" + language + path);

        Assert.False(response.Headers.Contains("Set-Cookie"));
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("en", "Deliberation", "Decision", "Citizenship")]
    [InlineData("fr", "Délibération", "Décision", "Citoyenneté")]
    [InlineData("es", "Deliberación", "Decisión", "Ciudadanía")]
    public async Task The_edition_names_its_categories_in_the_readers_language(string language, params string[] categories)
    {
        using var reader = site.Site.NewReader();

        var text = (await reader.PageAsync($"/{language}/processes/award2023")).QuerySelector("main")!.TextContent;

        Assert.All(categories, category => Assert.Contains(category, text, StringComparison.Ordinal));
        Assert.Matches("R[ií]o de Janeiro", text);
    }

    [Fact]
    public async Task A_text_shown_in_another_language_carries_its_own_lang()
    {
        using var reader = site.Site.NewReader();

        // Posadas exists in English only.
        var page = await reader.PageAsync("/fr/processes/award2023/f/278/proposals/3140");

        Assert.Equal("en", page.QuerySelector("h1")!.Closest("[lang]")!.GetAttribute("lang"));
        Assert.Equal(["en"], page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("hreflang")!).Where(code => code != "x-default"));
    }

    private static string Target(IElement element) => element.GetAttribute("src") ?? element.GetAttribute("href") ?? "";
}
