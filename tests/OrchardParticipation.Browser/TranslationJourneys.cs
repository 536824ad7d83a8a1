using Microsoft.Playwright;

namespace OrchardParticipation.Browser;

/// <summary>The translation desk; on a site of its own, because it writes.</summary>
public sealed class TranslationJourneys(BrowserSite browser) : IAsyncLifetime
{
    private const string English = "/Admin/Contents/ContentItems/4v4h663zdx5fq2yzx7q9jhz5q9/Edit";
    private const string Desk = "/Admin/Translations";

    private Testing.Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Testing.Site.StartAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Who_edits_the_English_finds_the_others_outdated_at_the_desk_and_says_what_is_up_to_date()
    {
        await using var editor = await VisitAsync(1440);
        await editor.SignInAsync();
        await editor.GoAsync(Desk + "?q=goma");
        await Assertions.Expect(editor.Page.Locator("table.desk tbody tr")).ToHaveCountAsync(1);
        await editor.GoAsync(English);
        await editor.Page.Locator("[name='TitlePart.Title']").FillAsync("Medellin: plans that changed");
        await editor.Page.Locator("button[name='submit.Publish']").First.ClickAsync();

        await editor.GoAsync(Desk);
        await editor.Page.Locator("[name='q']").FillAsync("plans that");
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Filter" }).ClickAsync();
        await Assertions.Expect(editor.Page.Locator("td[data-label='Français'] .desk-state")).ToContainTextAsync("Outdated");
        await editor.Page.Locator("td[data-label='Français'] .desk-more summary").ClickAsync();
        await editor.LookAsync("desk-outdated");

        await editor.Page.Locator("td[data-label='Français'] form[action$='/UpToDate'] button").ClickAsync();
        await Assertions.Expect(editor.Page.Locator(".messages")).ToContainTextAsync("Français counts as up to date now.");
        await Assertions.Expect(editor.Page.Locator("td[data-label='Français'] .desk-state")).ToContainTextAsync("Current");
        await Assertions.Expect(editor.Page.Locator("td[data-label='Español'] .desk-state")).ToContainTextAsync("Outdated");
    }

    [Theory]
    [InlineData(360, "en")]
    [InlineData(768, "fr")]
    [InlineData(1440, "es")]
    public async Task The_desk_is_accessible_at_every_width_and_in_every_language(int width, string language)
    {
        await using var editor = await VisitAsync(width, language);
        await editor.SignInAsync();
        await editor.GoAsync(Desk);

        await editor.LookAsync($"desk-{language}-{width}");
    }

    private Task<Visit> VisitAsync(int width, string language = "en") => Visit.BeginAsync(browser.Browser, _site.Process.Address, width, scripts: true, language);
}
