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

    private static IEnumerable<IElement> Inside(IHtmlDocument page, string element, string language) =>
        page.QuerySelectorAll("main " + element).Where(found => found.Closest("[lang]")!.GetAttribute("lang") == language);
}
