using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>The translation desk of the admin.</summary>
public sealed class DeskTests(PublicSite site)
{
    private const string Desk = "/Admin/Translations";
    private const string Medellin = Desk + "?q=transformation+plans";

    [Fact]
    public async Task Who_is_not_signed_in_does_not_see_it()
    {
        using var reader = site.Site.NewReader();

        foreach (var path in (string[])["", "/List.csv", "/Next"])
        {
            Assert.StartsWith("302 /Login", await reader.AnswerAsync(Desk + path), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_menu_leads_to_a_matrix_of_items_and_languages()
    {
        using var editor = await EditorAsync();

        var menu = (await editor.PageAsync("/Admin")).QuerySelector("nav.menu a[href='/Admin/Translations']");
        var desk = await editor.PageAsync(Desk);

        Assert.Equal("Translations", menu?.TextContent.Trim());
        Assert.Equal(["Title", "English", "Español", "Français"], desk.QuerySelectorAll("table.desk thead th").Select(cell => cell.TextContent.Trim()));
        Assert.NotEmpty(desk.QuerySelectorAll("table.desk tbody tr"));
        Assert.NotEmpty(desk.QuerySelectorAll(".desk-state--source"));
    }

    [Fact]
    public async Task The_numbers_are_those_of_the_lists_that_they_lead_to()
    {
        using var editor = await EditorAsync();
        var links = (await editor.PageAsync(Desk)).QuerySelectorAll(".desk-counts td a").OfType<IHtmlAnchorElement>().ToList();

        Assert.NotEmpty(links);
        foreach (var link in links)
        {
            var list = await editor.PageAsync(link.GetAttribute("href")!);
            Assert.StartsWith(link.TextContent.Trim() + " item", list.QuerySelector(".desk-total")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_list_can_be_taken_away_as_CSV()
    {
        using var editor = await EditorAsync();

        using var answer = await editor.GetAsync("/Admin/Translations/List.csv?q=transformation+plans");
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("text/csv; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal("translations.csv", answer.Content.Headers.ContentDisposition!.FileNameStar ?? answer.Content.Headers.ContentDisposition.FileName);
        Assert.Equal("Title,Type,Group,Source language,Language,State,Sentences changed in the source,Outdated since,Translator,Address", lines[0].TrimStart('\uFEFF'));
        Assert.Equal(4, lines.Length);
        Assert.Contains(",Practice,award2023,en,fr,Outdated,3,2023-07-03,,/Admin/Translations/SideBySide/", lines[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?state=99&language=xx&page=-5&group=")]
    [InlineData("?state=Nothing&page=2147483647")]
    [InlineData("?page=x&q=%00%27%3B--%25_")]
    [InlineData("?group=%3Cscript%3E&q=%3Cscript%3E")]
    public async Task What_makes_no_sense_in_the_address_does_no_harm(string query)
    {
        using var editor = await EditorAsync();

        var desk = await editor.PageAsync(Desk + query);

        Assert.NotNull(desk.QuerySelector(".desk-counts"));
        Assert.Empty(desk.QuerySelectorAll("main script"));
        Assert.Empty(site.Site.Process.Errors);
    }

    [Theory]
    [InlineData("/Admin/Translations/UpToDate", "nothing", "fr")]
    [InlineData("/Admin/Translations/UpToDate", "", "")]
    [InlineData("/Admin/Translations/Source", "nothing", "xx")]
    public async Task A_form_about_what_does_not_exist_changes_nothing_and_says_so(string action, string localizationSet, string culture)
    {
        using var editor = await EditorAsync();
        var form = (IHtmlFormElement)(await editor.PageAsync(Medellin)).QuerySelector($"form[action='/Admin/Translations/Source']")!;
        form.SetAttribute("action", action);

        using var answer = await editor.SubmitAsync(form, Medellin, [new("localizationSet", localizationSet), new("targetCulture", culture)]);

        Assert.Contains("Nothing was changed", (await editor.PageAsync(answer.Headers.Location!.OriginalString)).QuerySelector(".messages")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Reader> EditorAsync()
    {
        var editor = site.Site.NewReader();
        await editor.SignInAsync();
        return editor;
    }
}
