using AngleSharp.Html.Dom;

namespace OrchardParticipation.Functional;

public sealed class PracticeListTests(PublicSite site)
{
    private const string List = "/en/processes/award2023/f";

    [Fact]
    public async Task The_list_pages_through_every_practice_once()
    {
        using var reader = site.Site.NewReader();

        var seen = new List<string>();
        for (var next = List; next is not null;)
        {
            var page = await reader.PageAsync(next);
            seen.AddRange(Practices(page));
            next = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(19, seen.Count);
        Assert.Equal(19, seen.Distinct().Count());
    }

    [Theory]
    [InlineData("status=winner", 1)]
    [InlineData("status=special-mention", 5)]
    [InlineData("status=finalist", 4)]
    [InlineData("status=winner,finalist", 5)]
    [InlineData("status=finalists", 10)]
    [InlineData("category=deliberation,citizenship", 9)]
    [InlineData("country=MX", 2)]
    [InlineData("country=MX&category=decision", 1)]
    [InlineData("q=zapopan", 2)]
    [InlineData("q=medellin", 1)]
    [InlineData("q=MEDELL%C3%8DN", 1)]
    [InlineData("q=no-such-practice", 0)]
    public async Task Filters_narrow_the_list(string query, int expected)
    {
        using var reader = site.Site.NewReader();

        var page = await reader.PageAsync($"{List}?{query}");

        Assert.Equal(expected, Practices(page).Count);
    }

    [Fact]
    public async Task The_filter_form_works_without_scripts_and_keeps_what_was_chosen()
    {
        using var reader = site.Site.NewReader();

        var page = await reader.PageAsync($"{List}?country=CO&q=plan");

        var form = page.QuerySelectorAll("main form").OfType<IHtmlFormElement>().Single(candidate => candidate.Method == "get");
        Assert.Equal("plan", form.QuerySelectorAll("input[name=q]").OfType<IHtmlInputElement>().Single().Value);
        Assert.Equal("CO", form.QuerySelectorAll("select[name=country]").OfType<IHtmlSelectElement>().Single().Value);
    }

    [Fact]
    public async Task The_form_keeps_several_choices_of_one_filter()
    {
        using var reader = site.Site.NewReader();

        var page = await reader.PageAsync(List + "?category=citizenship,deliberation&status=winner");

        Assert.Equal("deliberation,citizenship", page.QuerySelectorAll("select[name=category]").OfType<IHtmlSelectElement>().Single().Value);
        Assert.Equal("Deliberation, Citizenship", page.QuerySelector("select[name=category] option:last-child")!.TextContent);
        Assert.DoesNotContain(page.QuerySelectorAll("select[name=status] option"), option => option.GetAttribute("value")!.Contains(',', StringComparison.Ordinal));
    }

    [Fact]
    public async Task Behind_the_end_of_a_list_is_its_last_page()
    {
        using var reader = site.Site.NewReader();

        Assert.Equal($"302 {List}?page=2", await reader.AnswerAsync(List + "?page=99"));
        Assert.Equal($"302 {List}?q=zapopan", await reader.AnswerAsync(List + "?q=zapopan&page=2"));
    }

    private static List<string> Practices(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("main a[href*='/proposals/']").Select(link => link.GetAttribute("href")!).Distinct()];
}
