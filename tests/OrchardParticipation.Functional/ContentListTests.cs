using System.Net;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

public sealed class ContentListTests(ListSite site) : IClassFixture<ListSite>
{
    private readonly Reader _editor = site.Editor;

    [Fact]
    public async Task Filters_combine_are_shown_and_each_can_be_taken_away()
    {
        await _editor.AddAsync("Combined draft");
        await _editor.AddAsync("Combined public", "submit.Publish");

        var page = await _editor.PageAsync($"{ContentListing.Path}/Page?q=combined&status=Draft&owner=admin&sort=Title");

        Assert.Equal(["Combined draft"], ContentListing.TitlesOf(page));
        Assert.Equal(
            ["Search: combined ×", "Type: Page ×", "Status: Draft ×", "Owner: admin ×"],
            page.QuerySelectorAll(".chips .chip").Select(chip => chip.TextContent.Trim()));
        var without = page.QuerySelectorAll(".chips .chip").First(chip => chip.TextContent.Contains("Status", StringComparison.Ordinal)).GetAttribute("href")!;
        Assert.Equal("/Admin/Contents/ContentItems/Page?q=combined&owner=admin&sort=Title", without);
        Assert.Equal(["Combined draft", "Combined public"], ContentListing.TitlesOf(await _editor.PageAsync(without)));
    }

    [Fact]
    public async Task Pages_keep_the_filters_and_one_beyond_the_last_leads_to_the_last()
    {
        for (var number = 1; number <= 13; number++)
        {
            await _editor.AddAsync($"Paged {number:00}");
        }

        var first = await _editor.PageAsync(ContentListing.Path + "?q=paged&sort=Title");
        var next = first.QuerySelector("a[rel=next]")!.GetAttribute("href")!;

        Assert.Equal("1 to 12 of 13", first.QuerySelector("p.muted[role=status]")!.TextContent);
        Assert.Equal("/Admin/Contents/ContentItems?q=paged&sort=Title&pagenum=2", next);
        Assert.Equal(["Paged 13"], ContentListing.TitlesOf(await _editor.PageAsync(next)));
        Assert.Equal("302 /Admin/Contents/ContentItems?q=paged&sort=Title&pagenum=2", await _editor.AnswerAsync(ContentListing.Path + "?q=paged&sort=Title&pagenum=77"));
    }

    [Fact]
    public async Task Orchards_terms_work_in_the_search_box()
    {
        await _editor.AddAsync("Typed draft");
        await _editor.AddAsync("Typed public", "submit.Publish");

        Assert.Equal(["Typed public"], await _editor.TitlesAsync("?q=" + Uri.EscapeDataString("status:Published type:Page typed sort:Title owner:me culture:en")));
    }

    [Theory]
    [InlineData("?status=Everything", "There is no status “Everything”")]
    [InlineData("?type=Nothing", "There is no content type “Nothing”")]
    [InlineData("?culture=xx", "The site has no language “xx”")]
    [InlineData("?owner=nobody", "There is no user “nobody”")]
    [InlineData("?q=status%3A%3Cscript%3E", "There is no status “<script>”")]
    [InlineData("?owner=%27%20OR%201%3D1%20--", "There is no user “' OR 1=1 --”")]
    public async Task An_unknown_value_is_told_and_lists_nothing_instead_of_everything(string query, string told)
    {
        var page = await _editor.PageAsync(ContentListing.Path + query);

        Assert.Contains(told, page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([], ContentListing.TitlesOf(page));
    }

    [Fact]
    public async Task An_unknown_order_is_told_and_the_usual_one_is_taken()
    {
        var page = await _editor.PageAsync(ContentListing.Path + "?sort=Size&culture=en");

        Assert.Contains("There is no order “Size”", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(ContentListing.TitlesOf(page));
    }

    [Theory]
    [InlineData("/Nothing", HttpStatusCode.NotFound)]
    [InlineData("?pagenum=abc", HttpStatusCode.OK)]
    [InlineData("?pagenum=-3", HttpStatusCode.OK)]
    [InlineData("?q=%25%27%22%5C_%00", HttpStatusCode.OK)]
    [InlineData("?sort=ContentItemId%3B%20DROP%20TABLE%20ContentListIndex", HttpStatusCode.OK)]
    public async Task Odd_addresses_get_a_plain_answer(string tail, HttpStatusCode status)
    {
        using var answer = await _editor.GetAsync(ContentListing.Path + tail);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task A_line_offers_the_languages_that_are_missing()
    {
        var id = await _editor.AddAsync("Spoken", "submit.Publish");
        var list = ContentListing.Path + "?q=spoken";
        var form = (await _editor.PageAsync(list)).Forms.First(form => form.QuerySelector("[name=targetCulture][value=fr]") is not null);
        Assert.Equal("Add Français to Spoken", form.QuerySelector("button")!.GetAttribute("aria-label"));

        using var answer = await _editor.SubmitAsync(form, list, []);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.NotEqual(id, answer.Headers.Location!.OriginalString.Split('/')[^2]);
        var page = await _editor.PageAsync(list);
        Assert.Equal(["English (published)", "Français (draft) (not translated yet)"], page.QuerySelectorAll(".languages a").Select(language => string.Join(' ', language.TextContent.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal(["Español"], page.QuerySelectorAll(".languages button").Select(button => button.TextContent.Trim()));
    }
}
