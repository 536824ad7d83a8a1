using Microsoft.Playwright;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Browser;

/// <summary>What a site owner sets: languages, the mail server, and the second step of their own account.</summary>
public sealed class SettingsJourneys(BrowserSite browser) : IAsyncLifetime
{
    private Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Site.StartAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_language_is_added_the_site_is_seen_in_it_and_it_is_taken_away_again()
    {
        const string Practice = "/en/processes/award2023/f/277/proposals/3107";
        await using var owner = await VisitAsync();
        await owner.SignInAsync();
        await owner.GoAsync("/Admin/Settings/localization");
        await owner.Page.Locator("[name='add']").FillAsync("pt");
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Add language" }).SendAsync();

        await using var reader = await VisitAsync();
        await reader.GoAsync(Practice);
        var title = await reader.Page.Locator("h1").InnerTextAsync();
        await reader.Page.Locator("a[hreflang=pt]").First.ClickAsync();
        await Assertions.Expect(reader.Page.Locator("html[lang=pt]")).ToHaveCountAsync(1);
        // What nobody has translated yet is there in the language it was written in.
        await Assertions.Expect(reader.Page.Locator("h1")).ToContainTextAsync(title);
        await reader.LookAsync("practice-pt");

        await owner.GoAsync("/Admin/Translations?q=transformation+plans");
        await owner.Page.Locator("a.desk-state--missing").ClickAsync();
        foreach (var box in await owner.Page.Locator(".sheet textarea").AllAsync())
        {
            await box.FillAsync("Planos de transformação dos bairros, Medellín 2023.");
        }

        await owner.Page.Locator("button[name=submit][value=publish]").SendAsync();
        await reader.Page.ReloadAsync();
        await Assertions.Expect(reader.Page.Locator("h1")).ToContainTextAsync("Planos de transformação");

        await owner.GoAsync("/Admin/Settings/localization");
        await owner.Page.Locator("button[name=remove][value=pt]").ClickAsync();
        await Assertions.Expect(owner.Page.Locator("main")).ToContainTextAsync("One item that is public in it is hidden.");
        await owner.LookAsync("language-remove");
        await owner.Page.Locator("button[name=remove][value=pt]").SendAsync();
        Assert.Equal(404, await reader.StatusAsync(Practice.Replace("/en/", "/pt/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Two_factor_sign_in_is_turned_on_used_and_turned_off()
    {
        await using var owner = await VisitAsync();
        await owner.SignInAsync();
        await owner.Page.Locator(".top__user summary").ClickAsync();
        await owner.Page.GetByRole(AriaRole.Link, new() { Name = "Two-factor sign-in" }).ClickAsync();
        await owner.LookAsync("two-factor-off");
        await owner.Page.GetByRole(AriaRole.Link, new() { Name = "Turn it on" }).ClickAsync();
        var app = new Authenticator(await owner.Page.Locator("code.secret").InnerTextAsync());
        await owner.Page.Locator("#Code").FillAsync("000000");
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Turn it on" }).SendAsync();
        await Assertions.Expect(owner.Page.Locator("#Code-error")).ToContainTextAsync("This is not the code");
        await owner.LookAsync("two-factor-enrol");
        await owner.Page.Locator("#Code").FillAsync(await app.NextAsync());
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Turn it on" }).SendAsync();
        await Assertions.Expect(owner.Page.Locator(".secrets li")).ToHaveCountAsync(5);
        await owner.LookAsync("two-factor-codes");
        var codes = await owner.Page.Locator(".secrets code").AllInnerTextsAsync();
        await owner.Page.GetByRole(AriaRole.Link, new() { Name = "I have kept them" }).ClickAsync();
        await owner.LookAsync("two-factor-on");

        // No scripts: the second step is a form like any other.
        await using var elsewhere = await Visit.BeginAsync(browser.Browser, _site.Process.Address, 360, scripts: false, "en");
        await elsewhere.SignInAsync();
        await elsewhere.Page.Locator("#Code").FillAsync(await app.NextAsync());
        await elsewhere.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).SendAsync();
        await Assertions.Expect(elsewhere.Page.Locator(".menu")).ToHaveCountAsync(1);

        await using var again = await VisitAsync();
        await again.SignInAsync();
        await again.LookAsync("two-factor-code");
        await again.Page.GetByRole(AriaRole.Link, new() { Name = "sign in with a recovery code" }).ClickAsync();
        await again.LookAsync("two-factor-recovery");
        await again.Page.Locator("#Code").FillAsync(codes[0]);
        await again.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).SendAsync();
        await again.GoAsync("/DisableTwoFactorAuthentication");
        await again.LookAsync("two-factor-disable");
        await again.Page.Locator("#Password").FillAsync(Site.Password);
        await again.Page.GetByRole(AriaRole.Button, new() { Name = "Turn it off" }).SendAsync();
        await Assertions.Expect(again.Page.GetByRole(AriaRole.Link, new() { Name = "Turn it on" })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_settings_and_the_test_mail_pass_axe()
    {
        await using var owner = await VisitAsync();
        await owner.SignInAsync();
        await owner.GoAsync("/Admin/Settings/general");
        await owner.LookAsync("settings-general");
        await owner.Page.Locator("#TimeZone").FillAsync("Europe/Atlantis");
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).SendAsync();
        await owner.LookAsync("settings-general-wrong");
        await owner.GoAsync("/Admin/Settings/email");
        await owner.LookAsync("settings-email");
        await owner.GoAsync("/Admin/Email/Test");
        await owner.Page.Locator("#Form_To").FillAsync("ana@example.org");
        await owner.Page.GetByRole(AriaRole.Button, new() { Name = "Send" }).SendAsync();
        await Assertions.Expect(owner.Page.Locator(".summary")).ToContainTextAsync("No mail server is set");
        await owner.LookAsync("email-test");
    }

    private Task<Visit> VisitAsync() => Visit.BeginAsync(browser.Browser, _site.Process.Address, 1440, scripts: true, "en");
}
