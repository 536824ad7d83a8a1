using Microsoft.Playwright;

namespace OrchardParticipation.Browser;

/// <summary>Who steers translations; on a site of its own, because work is given away.</summary>
public sealed class TranslatorJourneys(BrowserSite browser) : IAsyncLifetime
{
    private const string English = "/Admin/Contents/ContentItems/4v4h663zdx5fq2yzx7q9jhz5q9/Edit";
    private const string Desk = "/Admin/Translations?q=transformation+plans";

    private Testing.Site _site = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Testing.Site.StartAsync();
        await Testing.Accounts.AddAsync(_site, "ana", "Translator");
    }

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task An_editor_says_who_writes_French_and_gives_them_a_practice()
    {
        await using var editor = await Visit.BeginAsync(browser.Browser, _site.Process.Address, 1440, scripts: true, "en");
        await editor.SignInAsync();
        await editor.GoAsync("/Admin/Translations/Translators");
        await editor.Page.GetByLabel("Français").CheckAsync();
        await editor.Page.Locator("form:has(legend:text-is('ana')) button").SendAsync();
        await Assertions.Expect(editor.Page.Locator(".messages")).ToContainTextAsync("The languages are saved.");
        await editor.LookAsync("translators");

        await editor.GoAsync(Desk + "&language=fr");
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = "Give these to a translator" }).ClickAsync();
        await editor.Page.Locator("#who").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await editor.LookAsync("assign");
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Give", Exact = true }).SendAsync();
        await Assertions.Expect(editor.Page.Locator(".messages")).ToContainTextAsync("1 item was given to ana.");
        await editor.LookAsync("desk-of-one-language");
    }

    [Fact]
    public async Task An_editor_decides_about_facts_that_two_languages_changed()
    {
        await using var editor = await Visit.BeginAsync(browser.Browser, _site.Process.Address, 1440, scripts: true, "en");
        await editor.SignInAsync();
        await editor.GoAsync(English);
        await editor.Page.Locator("[name='PracticePart.City']").FillAsync("Cali");
        await editor.Page.Locator("button[name='submit.Save']").First.SendAsync();
        await editor.GoAsync(English);
        await editor.Page.Locator("a.language:has([lang=fr])").ClickAsync();
        await editor.Page.Locator("[name='PracticePart.City']").FillAsync("Envigado");
        await editor.Page.Locator("button[name='submit.Publish']").First.SendAsync();

        await editor.GoAsync(English);
        await Assertions.Expect(editor.Page.Locator(".facts-notice")).ToContainTextAsync("Published meanwhile: Envigado");
        await editor.LookAsync("facts-notice");
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = "Decide fact by fact" }).ClickAsync();
        await editor.LookAsync("facts");
        await editor.Page.GetByLabel("Published meanwhile: Envigado").CheckAsync();
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Save draft" }).SendAsync();
        await Assertions.Expect(editor.Page.Locator("[name='PracticePart.City']")).ToHaveValueAsync("Envigado");

        await editor.GoAsync("/Admin/Translations/Check");
        await Assertions.Expect(editor.Page.Locator("main")).ToContainTextAsync("Nothing is wrong.");
        await editor.LookAsync("check");
    }
}
