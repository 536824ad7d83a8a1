using Microsoft.Playwright;

namespace OrchardParticipation.Browser;

public sealed class PublicJourneys(BrowserSite site)
{
    private const string Practice = "/en/processes/award2023/f/277/proposals/3107";

    [Theory]
    [InlineData("/en/")]
    [InlineData("/fr/processes")]
    [InlineData("/es/processes/award2023")]
    [InlineData("/en/processes/award2023/f")]
    [InlineData(Practice)]
    [InlineData("/fr/processes/award2023/f/278/proposals/3140")]
    [InlineData(Practice + "/versions")]
    [InlineData(Practice + "/versions/4")]
    [InlineData("/en/no/such/page")]
    public async Task A_page_passes_axe_and_fits_a_phone_and_a_desk_in_light_and_dark(string path)
    {
        foreach (var (width, scheme) in ((int, ColorScheme)[])[(360, ColorScheme.Light), (1440, ColorScheme.Dark)])
        {
            await using var visit = await site.VisitAsync(width);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await visit.GoAsync(path);

            await visit.AssertAccessibleAsync();
            await visit.AssertFitsAsync();
        }
    }

    [Fact]
    public async Task A_citizen_finds_Medellin_and_reads_what_changed()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync("/en/processes/award2023/f");
        await visit.Page.Locator("main form input[name=q]").FillAsync("medellin");
        await visit.Page.Locator("main form input[name=q]").PressAsync("Enter");
        await visit.Page.Locator("main a[href*='/proposals/3107']").First.ClickAsync();
        await visit.Page.Locator("main a[href$='/versions']").First.ClickAsync();
        await visit.Page.Locator("main a[href$='/versions/4']").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("main ins").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("main del").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_language_switch_leads_to_the_same_page()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync(Practice);
        await visit.Page.Locator("nav a[hreflang=fr], header a[hreflang=fr]").First.ClickAsync();

        Assert.EndsWith("/fr/processes/award2023/f/277/proposals/3107", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal("fr", await visit.Page.Locator("html").GetAttributeAsync("lang"));
    }

    [Fact]
    public async Task Without_scripts_everything_can_be_read_filtered_and_turned()
    {
        await using var visit = await site.VisitAsync(width: 360, scripts: false);
        await visit.GoAsync("/es/processes/award2023/f");
        await visit.Page.Locator("main a[rel=next]").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("main a[href*='/proposals/']").First).ToBeVisibleAsync();
        await visit.Page.Locator("main a[href*='/proposals/']").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("main a[href$='/versions']").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_first_tab_stop_skips_to_the_content_and_focus_is_seen()
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync("/en/");
        await visit.Page.Keyboard.PressAsync("Tab");

        var focused = visit.Page.Locator("a:focus");
        Assert.StartsWith("#", await focused.GetAttributeAsync("href"), StringComparison.Ordinal);
        await Assertions.Expect(focused).ToBeInViewportAsync();
    }

    [Theory]
    [InlineData("/en/")]
    [InlineData("/en/processes/award2023")]
    [InlineData("/en/processes/award2023/f")]
    [InlineData(Practice)]
    [InlineData(Practice + "/versions/4")]
    [InlineData(Practice + "/versions/1...4?view=side-by-side")]
    [InlineData(Practice + "/versions/1...4?view=side-by-side&text=source")]
    public async Task At_400_percent_nothing_is_cut_off(string path)
    {
        // 1280 CSS pixels at 400 % are 320.
        await using var visit = await site.VisitAsync(width: 320);
        await visit.GoAsync(path);

        await visit.AssertFitsAsync();
    }
}
