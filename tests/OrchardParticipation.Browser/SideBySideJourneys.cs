using Microsoft.Playwright;

namespace OrchardParticipation.Browser;

/// <summary>Translating side by side; on a site of its own, because it writes.</summary>
public sealed class SideBySideJourneys(BrowserSite browser) : IAsyncLifetime
{
    private const string English = "/Admin/Contents/ContentItems/4v4h663zdx5fq2yzx7q9jhz5q9/Edit";
    private const string Desk = "/Admin/Translations?q=transformation+plans";
    private const string Spanish = "/es/processes/award2023/f/277/proposals/3107";
    private const string French = "/fr/processes/award2023/f/277/proposals/3107";

    private Testing.Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Testing.Site.StartAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Who_edits_the_English_brings_the_French_up_to_date_side_by_side()
    {
        await EditTheEnglishAsync();
        await using var editor = await VisitAsync(1440, scripts: true);
        await editor.SignInAsync();
        await editor.GoAsync(Desk);
        await Assertions.Expect(editor.Page.Locator("td[data-label='Español'] .desk-state")).ToContainTextAsync("Outdated");
        await editor.Page.Locator("td[data-label='Français'] a.desk-state").ClickAsync();
        await editor.LookAsync("side-by-side");

        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).SendAsync();
        await Assertions.Expect(editor.Page.Locator("#problem")).ToContainTextAsync("Nothing was published");
        await editor.LookAsync("side-by-side-open");

        await editor.Page.Locator(".sheet-row--untranslated textarea").Last.FillAsync("Un paragraphe tout neuf.");
        foreach (var box in await editor.Page.Locator(".sheet-confirm:has-text('right as it is') input").AllAsync())
        {
            await box.CheckAsync();
        }

        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).SendAsync();
        await Assertions.Expect(editor.Page.Locator(".messages")).ToContainTextAsync("Français is published.");
        await Assertions.Expect(editor.Page.Locator(".sheet-todo")).ToContainTextAsync("Nothing to do");
        await editor.LookAsync("side-by-side-done");
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = "Back to the translations" }).ClickAsync();
        await Assertions.Expect(editor.Page.Locator("td[data-label='Français'] .desk-state")).ToContainTextAsync("Current");
        await editor.GoAsync(French);
        await Assertions.Expect(editor.Page.Locator("main")).ToContainTextAsync("Un paragraphe tout neuf.");
        await editor.GoAsync(Spanish);
        await Assertions.Expect(editor.Page.Locator(".notice--warning")).ToContainTextAsync("Esta traducción no está al día");
        await editor.LookAsync("outdated-es");
    }

    [Fact]
    public async Task Medellin_is_translated_into_Portuguese_on_a_site_that_did_not_know_the_language()
    {
        const string Portuguese = "/pt/processes/award2023/f/277/proposals/3107";
        await using var editor = await VisitAsync(1440, scripts: true);
        await editor.SignInAsync();
        Assert.Equal(404, await editor.StatusAsync(Portuguese));
        await editor.GoAsync("/Admin/Settings/localization");
        await editor.Page.Locator("[name='add']").FillAsync("pt");
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Add language" }).SendAsync();
        await Assertions.Expect(editor.Page.Locator("main table")).ToContainTextAsync("Português");
        await editor.LookAsync("languages");

        await editor.GoAsync(Desk);
        await editor.Page.Locator("td[data-label='Português'] a.desk-state--missing").ClickAsync();
        var boxes = await editor.Page.Locator(".sheet textarea").AllAsync();
        await boxes[0].FillAsync("Medellín: planos de transformação dos bairros");
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Save draft" }).SendAsync();
        await Assertions.Expect(editor.Page.Locator(".messages")).ToContainTextAsync("The draft in Português is saved.");
        boxes = await editor.Page.Locator(".sheet textarea").AllAsync();
        for (var i = 1; i < boxes.Count; i++)
        {
            await boxes[i].FillAsync($"Trecho número {i} em português.");
        }

        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).SendAsync();
        await Assertions.Expect(editor.Page.Locator(".messages")).ToContainTextAsync("Português is published.");

        await using var reader = await VisitAsync(1440, scripts: true, "pt");
        await reader.GoAsync(Portuguese);
        await Assertions.Expect(reader.Page.Locator("h1")).ToContainTextAsync("planos de transformação dos bairros");
        await Assertions.Expect(reader.Page.Locator(".prose")).ToContainTextAsync("Trecho número 1 em português.");
        await reader.LookAsync("medellin-pt");
    }

    // Without scripts the text is a box with tags.
    private async Task EditTheEnglishAsync()
    {
        await using var editor = await VisitAsync(1440, scripts: false);
        await editor.SignInAsync();
        await editor.GoAsync(English);
        var body = editor.Page.Locator("[name='HtmlBodyPart.Html']");
        var text = await body.InputValueAsync();
        await body.FillAsync(text.Replace("transformation", "renewal", StringComparison.Ordinal) + "<p>A brand new paragraph.</p>");
        await editor.Page.Locator("button[name='submit.Publish']").First.ClickAsync();
    }

    private Task<Visit> VisitAsync(int width, bool scripts, string language = "en") => Visit.BeginAsync(browser.Browser, _site.Process.Address, width, scripts, language);
}
