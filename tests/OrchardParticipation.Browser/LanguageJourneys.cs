using Microsoft.Playwright;

namespace OrchardParticipation.Browser;

/// <summary>The screens of translators in the languages of the interface, and from right to left.</summary>
public sealed class LanguageJourneys(BrowserSite browser) : IAsyncLifetime
{
    private const string Desk = "/Admin/Translations?q=transformation+plans";

    private Testing.Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Testing.Site.StartAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("fr")]
    [InlineData("es")]
    public async Task The_desk_and_side_by_side_pass_axe_in_every_language_of_the_interface(string language)
    {
        await using var editor = await VisitAsync(language);
        await editor.SignInAsync();
        await editor.GoAsync(Desk);
        await Assertions.Expect(editor.Page.Locator($"html[lang={language}]")).ToHaveCountAsync(1);
        await editor.LookAsync("desk-" + language);

        await editor.Page.Locator("td[data-label='Français'] a.desk-state").ClickAsync();
        await editor.LookAsync("side-by-side-" + language);
    }

    [Fact]
    public async Task A_practice_is_written_and_read_in_Arabic_from_right_to_left()
    {
        const string Arabic = "/ar/processes/award2023/f/277/proposals/3107";
        await using (var owner = await VisitAsync("en"))
        {
            await owner.SignInAsync();
            await owner.GoAsync("/Admin/Settings/localization");
            await owner.Page.Locator("[name='add']").FillAsync("ar");
            await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Add language" }).SendAsync();
        }

        // The interface, too: what nobody has translated yet is in English.
        await using var editor = await VisitAsync("ar");
        await editor.SignInAsync();
        await editor.GoAsync(Desk);
        await Assertions.Expect(editor.Page.Locator("html[lang=ar][dir=rtl]")).ToHaveCountAsync(1);
        await editor.LookAsync("desk-ar");
        await editor.Page.Locator("a.desk-state--missing").ClickAsync();
        foreach (var box in await editor.Page.Locator(".sheet textarea").AllAsync())
        {
            await box.FillAsync("خطط التحوّل في الأحياء، مدينة Medellín 2023.");
        }

        await Assertions.Expect(editor.Page.Locator("html[lang=ar][dir=rtl]")).ToHaveCountAsync(1);
        await editor.LookAsync("side-by-side-ar");
        await editor.Page.Locator("button[name=submit][value=publish]").SendAsync();
        await Assertions.Expect(editor.Page.Locator(".sheet-row--untranslated")).ToHaveCountAsync(0);

        await using var reader = await VisitAsync("ar");
        await reader.GoAsync(Arabic);
        await Assertions.Expect(reader.Page.Locator("html[lang=ar][dir=rtl]")).ToHaveCountAsync(1);
        await Assertions.Expect(reader.Page.Locator("h1")).ToContainTextAsync("خطط التحوّل");
        await reader.LookAsync("medellin-ar");
        await reader.GoAsync("/ar/processes/award2023/f");
        await reader.LookAsync("list-ar");
    }

    private Task<Visit> VisitAsync(string language) => Visit.BeginAsync(browser.Browser, _site.Process.Address, 1440, scripts: true, language);
}
