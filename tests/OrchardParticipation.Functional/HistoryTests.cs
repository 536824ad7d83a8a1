using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OrchardParticipation.Functional;

public sealed class HistoryTests(PublicSite site)
{
    private const string Versions = "/en/processes/award2023/f/277/proposals/3107/versions";

    [Fact]
    public async Task Medellins_history_lists_its_four_versions()
    {
        using var reader = site.Site.NewReader();

        var page = await reader.PageAsync(Versions);

        Assert.Equal(
            ["/versions/1", "/versions/2", "/versions/3", "/versions/4"],
            page.QuerySelectorAll("main a[href*='/versions/']").Select(link => link.GetAttribute("href")![^11..]).Distinct().Order());
    }

    [Fact]
    public async Task Version_2_added_French_and_left_English_alone()
    {
        using var reader = site.Site.NewReader();

        var page = await reader.PageAsync(Versions + "/2");

        Assert.NotEmpty(Inside(page, "ins", "fr"));
        Assert.Empty(Inside(page, "ins", "en"));
        Assert.Empty(page.QuerySelectorAll("main del"));
        Assert.Contains(page.QuerySelectorAll("main ins"), inserted => inserted.TextContent.Contains("Plans de transformation", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Version_4_corrected_the_English_text_word_by_word()
    {
        using var reader = site.Site.NewReader();

        var page = await reader.PageAsync(Versions + "/4");

        Assert.NotEmpty(Inside(page, "ins", "en"));
        Assert.NotEmpty(Inside(page, "del", "en"));
        Assert.Empty(Inside(page, "ins", "fr"));
        var body = page.QuerySelector("main")!.TextContent;
        Assert.True(page.QuerySelectorAll("main del").Sum(deleted => deleted.TextContent.Length) < body.Length / 2);
    }

    [Fact]
    public async Task A_history_page_never_prints_a_raw_hash()
    {
        using var reader = site.Site.NewReader();

        var text = (await reader.PageAsync(Versions + "/1")).QuerySelector("main")!.TextContent;

        Assert.DoesNotContain("=>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Any_two_states_are_compared_over_all_that_lies_between()
    {
        using var reader = site.Site.NewReader();

        var page = await reader.PageAsync(Versions + "/1...4");

        Assert.Contains("From version 1 to version 4", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(Inside(page, "del", "en"));
        Assert.NotEmpty(Inside(page, "ins", "fr"));
        Assert.NotEmpty(Inside(page, "ins", "es"));
        Assert.Contains("passage", page.QuerySelector("main header")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_list_lets_a_reader_choose_two_versions_in_any_order()
    {
        using var reader = site.Site.NewReader();

        var form = (await reader.PageAsync(Versions)).QuerySelector("main form")!;

        Assert.Equal(["4", "3", "2", "1"], form.QuerySelectorAll("[name=from] option").Select(option => option.GetAttribute("value")!));
        Assert.Equal("4 – 3 July 2023, English", form.QuerySelector("[name=to] option")!.TextContent);
        Assert.Equal($"302 {Versions}/1...4", await reader.AnswerAsync(Versions + "?from=4&to=1"));
        Assert.Equal($"301 {Versions}/1...4?view=side-by-side", await reader.AnswerAsync(Versions + "/4...1?view=side-by-side"));
    }

    [Fact]
    public async Task The_old_text_stands_beside_the_new_one_when_the_address_says_so()
    {
        using var reader = site.Site.NewReader();

        var page = await reader.PageAsync(Versions + "/4?view=side-by-side");

        Assert.NotEmpty(page.QuerySelectorAll("main .diff-old del"));
        Assert.NotEmpty(page.QuerySelectorAll("main .diff-new ins"));
        Assert.Empty(page.QuerySelectorAll("main .diff-old ins, main .diff-new del"));
        Assert.EndsWith("/3?view=side-by-side", page.QuerySelector("main a[rel=prev]")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?text=source", ".diff-source")]
    [InlineData("?view=side-by-side&text=source", ".diff-row .diff-source.diff-old")]
    public async Task The_markup_is_shown_when_the_address_says_so(string query, string element)
    {
        using var reader = site.Site.NewReader();

        var page = await reader.PageAsync(Versions + "/4" + query);

        Assert.Contains(page.QuerySelectorAll("main " + element), source => source.TextContent.Contains("<p>", StringComparison.Ordinal));
        Assert.EndsWith("/3" + query, page.QuerySelector("main a[rel=prev]")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Empty((await reader.PageAsync(Versions + "/4")).QuerySelectorAll("main .diff-source"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?view=side-by-side")]
    [InlineData("?text=source")]
    [InlineData("?view=side-by-side&text=source")]
    public async Task Every_change_leads_to_the_next_and_the_last_one_back_to_the_first(string query)
    {
        using var reader = site.Site.NewReader();

        var page = await reader.PageAsync(Versions + "/0...4" + query);

        var place = page.QuerySelector("main .views a[href='#change-1']")!;
        var walked = new List<string>();
        do
        {
            place = page.GetElementById(place.GetAttribute("href")![1..])!;
            walked.Add(place.Id!);
        }
        while (place.GetAttribute("href") != "#change-1");
        Assert.Equal(page.QuerySelectorAll("main .diff-stop").Length + 1, walked.Distinct().Count());
        Assert.True(walked.Count > 3, string.Join(' ', walked));
    }

    [Fact]
    public async Task The_first_lines_name_the_languages_that_did_not_change()
    {
        using var reader = site.Site.NewReader();

        var page = await reader.PageAsync(Versions + "/4");

        Assert.Contains("French, Spanish: unchanged.", page.QuerySelector("main header")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main section[lang=fr], main #language-fr"));
    }

    [Theory]
    [InlineData("/0...4", "200")]
    [InlineData("/2...2", "200")]
    [InlineData("/1...5", "404")]
    [InlineData("/5...9", "404")]
    [InlineData("/1...99999999999", "404")]
    [InlineData("/-1...2", "404")]
    [InlineData("/1..2", "404")]
    [InlineData("/4?view=%3Cscript%3E", "200")]
    public async Task An_address_between_states_is_either_there_or_not(string address, string answer)
    {
        using var reader = site.Site.NewReader();

        Assert.Equal(answer, await reader.AnswerAsync(Versions + address));
    }

    private static IEnumerable<IElement> Inside(IHtmlDocument page, string element, string language) =>
        page.QuerySelectorAll("main " + element).Where(found => found.Closest("[lang]")!.GetAttribute("lang") == language);
}
