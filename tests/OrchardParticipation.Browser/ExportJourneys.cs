using Microsoft.Playwright;

namespace OrchardParticipation.Browser;

/// <summary>Taking content away: as anybody, and as an administrator.</summary>
public sealed class ExportJourneys(BrowserSite site)
{
    [Theory]
    [InlineData("en", "Download everything (ZIP)")]
    [InlineData("fr", "Tout télécharger (ZIP)")]
    [InlineData("es", "Descargar todo (ZIP)")]
    public async Task A_reader_finds_open_data_at_the_foot_of_a_page_and_takes_them_away(string language, string button)
    {
        await using var reader = await site.VisitAsync(language: language);
        await reader.GoAsync($"/{language}/");
        await reader.Page.Locator("footer a[href$='/open-data']").ClickAsync();
        await reader.LookAsync($"open-data-{language}");

        var download = await reader.Page.RunAndWaitForDownloadAsync(() => reader.Page.GetByRole(AriaRole.Link, new() { Name = button }).ClickAsync());

        Assert.Equal("127.0.0.1-open-data.zip", download.SuggestedFilename);
    }

    [Theory]
    [InlineData("en", "Export")]
    [InlineData("fr", "Exporter")]
    [InlineData("es", "Exportar")]
    public async Task An_administrator_chooses_what_to_export_without_scripts(string language, string export)
    {
        await using var administrator = await site.VisitAsync(scripts: false, language: language);
        await administrator.SignInAsync();
        await administrator.GoAsync("/Admin/Decidim/Export");
        await administrator.Page.Locator("[name=format][value=json]").CheckAsync();
        await administrator.Page.Locator("#component").SelectOptionAsync("277");

        var download = await administrator.Page.RunAndWaitForDownloadAsync(() => administrator.Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = export }).ClickAsync());

        Assert.Equal("proposals-277.json", download.SuggestedFilename);
        await using var looking = await site.VisitAsync(language: language);
        await looking.SignInAsync();
        await looking.GoAsync("/Admin/Decidim/Export");
        await looking.LookAsync($"export-{language}");
    }
}
