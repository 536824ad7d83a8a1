using Microsoft.Playwright;

namespace OrchardParticipation.Browser;

/// <summary>Files for translators; on a site of their own, because one is brought in.</summary>
public sealed class FileJourneys(BrowserSite browser) : IAsyncLifetime
{
    private const string Import = "/Admin/Translations/Files/Import";

    private Testing.Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Testing.Site.StartAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("es")]
    public async Task An_editor_exports_what_the_desk_shows_and_brings_it_in_translated(string language)
    {
        await using var editor = await Visit.BeginAsync(browser.Browser, _site.Process.Address, 1440, scripts: true, language);
        await editor.SignInAsync();
        await editor.GoAsync("/Admin/Translations?language=fr&q=transformation+plans");
        await editor.Page.Locator(".desk-heading a[href*='Files/Export']").ClickAsync();
        await Assertions.Expect(editor.Page.Locator("#to")).ToHaveValueAsync("fr");
        await editor.LookAsync($"files-export-{language}");

        await editor.Page.Locator("[name='passages'][value='All']").CheckAsync();
        var download = await editor.Page.RunAndWaitForDownloadAsync(() => editor.Page.Locator("main form.files-form button").ClickAsync());
        var file = await File.ReadAllTextAsync(await download.PathAsync());

        await editor.GoAsync(Import);
        await editor.LookAsync($"files-import-{language}");
        await BringInAsync(editor, file.Replace("trgLang=\"fr\"", "trgLang=\"de\"", StringComparison.Ordinal));
        await Assertions.Expect(editor.Page.Locator(".files-problem")).ToBeVisibleAsync();
        await editor.LookAsync($"files-refused-{language}");

        await editor.GoAsync(Import);
        await BringInAsync(editor, file.Replace("Medellín", "Medellin-" + language, StringComparison.Ordinal));
        await Assertions.Expect(editor.Page.Locator(".files-findings tbody tr").First).ToBeVisibleAsync();
        await editor.Page.Locator(".files-items summary").ClickAsync();
        await editor.LookAsync($"files-report-{language}");

        await editor.Page.Locator("form[action$='/Save'] button").ClickAsync();
        await Assertions.Expect(editor.Page.Locator("form[action$='/Save']")).ToHaveCountAsync(0);
        await Assertions.Expect(editor.Page.Locator(".files-buttons button")).ToHaveCountAsync(1);
        await editor.LookAsync($"files-saved-{language}");
    }

    [Fact]
    public async Task A_file_is_brought_in_and_saved_without_scripts()
    {
        await using var editor = await Visit.BeginAsync(browser.Browser, _site.Process.Address, 1440, scripts: false, "en");
        await editor.SignInAsync();
        await editor.GoAsync("/Admin/Translations/Files/Export?q=transformation+plans&language=fr");
        await editor.Page.Locator("[name='passages'][value='All']").CheckAsync();
        var download = await editor.Page.RunAndWaitForDownloadAsync(() => editor.Page.Locator("main form.files-form button").ClickAsync());
        var file = await File.ReadAllTextAsync(await download.PathAsync());

        await editor.GoAsync(Import);
        await BringInAsync(editor, file.Replace("Medellín", "Medellin", StringComparison.Ordinal));
        await editor.Page.Locator("form[action$='/Save'] button").ClickAsync();

        await Assertions.Expect(editor.Page.Locator("main [role=status]")).ToContainTextAsync("1 item was saved as a draft.");
    }

    private static async Task BringInAsync(Visit editor, string file)
    {
        await editor.Page.Locator("[name='file']").SetInputFilesAsync(new FilePayload { Name = "translated.xlf", MimeType = "application/xml", Buffer = System.Text.Encoding.UTF8.GetBytes(file) });
        await editor.Page.Locator("main form.files-form button").ClickAsync();
    }
}
