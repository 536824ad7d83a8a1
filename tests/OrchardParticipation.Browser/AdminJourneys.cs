using Microsoft.Playwright;

namespace OrchardParticipation.Browser;

/// <summary>Journeys that write: they have a site of their own.</summary>
public sealed class AdminJourneys(BrowserSite browser) : IAsyncLifetime
{
    private const string Practice = "/en/processes/award2023/f/278/proposals/3140";

    private const string MainMenu = "4904rrcmjzcpewx66nfr8cra6g";

    private Testing.Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Testing.Site.StartAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    private Task<Visit> VisitAsync() => Visit.BeginAsync(browser.Browser, _site.Process.Address, 1440, scripts: true, "en");

    private static async Task EditAsync(Visit editor)
    {
        await editor.GoAsync("/Admin/Contents/ContentItems?q=Posadas");
        await editor.Page.Locator("main a[href$='/Edit'], main a[href*='/Edit?']").First.ClickAsync();
    }

    [Fact]
    public async Task A_published_edit_is_public_and_in_the_history_at_once()
    {
        await using var editor = await VisitAsync();
        await editor.SignInAsync();
        await EditAsync(editor);
        await editor.Page.Locator("[name='TitlePart.Title']").FillAsync("Posadas: Participatory Budget for every street");
        await editor.Page.Locator("button[name='submit.Publish']").First.ClickAsync();

        await using var reader = await VisitAsync();
        await reader.GoAsync(Practice);
        await Assertions.Expect(reader.Page.Locator("h1")).ToContainTextAsync("for every street");
        await reader.GoAsync(Practice + "/versions/2");
        await Assertions.Expect(reader.Page.Locator("main ins").First).ToContainTextAsync("every street");
    }

    [Fact]
    public async Task A_draft_is_nowhere_public()
    {
        await using var editor = await VisitAsync();
        await editor.SignInAsync();
        await EditAsync(editor);
        await editor.Page.Locator("[name='TitlePart.Title']").FillAsync("Posadas: nobody may read this yet");
        await editor.Page.Locator("button[name='submit.Save']").First.ClickAsync();

        await using var reader = await VisitAsync();
        foreach (var path in (string[])[Practice, "/en/processes/award2023/f", Practice + "/versions"])
        {
            await reader.GoAsync(path);
            Assert.DoesNotContain("nobody may read this", await reader.Page.ContentAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_unpublished_practice_is_gone_everywhere_at_once()
    {
        await using var reader = await VisitAsync();
        await reader.GoAsync(Practice);
        await using var editor = await VisitAsync();
        await editor.SignInAsync();
        await EditAsync(editor);
        await editor.Page.Locator("button[name='submit.Unpublish'], form[action*='Unpublish'] button, button[formaction*='Unpublish']").First.ClickAsync();

        foreach (var path in (string[])[Practice, Practice + "/versions", Practice + "/versions/1"])
        {
            var answer = await reader.Page.GotoAsync(new Uri(_site.Process.Address, path).ToString());
            Assert.Equal(404, answer!.Status);
        }
    }

    [Fact]
    public async Task The_admin_passes_axe()
    {
        await using var editor = await VisitAsync();
        await editor.GoAsync("/Login");
        await editor.AssertAccessibleAsync();
        await editor.SignInAsync();
        foreach (var path in (string[])["/Admin", "/Admin/Contents/ContentItems", $"/Admin/Contents/ContentItems/{MainMenu}/Edit", "/Admin/Menu/Create/LinkMenuItem?menuContentItemId=" + MainMenu])
        {
            await editor.GoAsync(path);
            await editor.AssertAccessibleAsync();
        }

        await EditAsync(editor);
        await editor.AssertAccessibleAsync();
    }

    [Fact]
    public async Task The_menu_of_the_admin_opens_with_the_keyboard_and_without_scripts_on_a_phone()
    {
        await using var editor = await Visit.BeginAsync(browser.Browser, _site.Process.Address, 360, scripts: false, "en");
        await editor.SignInAsync();
        await editor.GoAsync("/Admin/Users/Create");
        var (menu, roles) = (editor.Page.GetByRole(AriaRole.Navigation, new() { Name = "Administration" }), editor.Page.GetByRole(AriaRole.Link, new() { Name = "Roles", Exact = true }));
        // Where one is stands beside the button, and the links are out of the way.
        await Assertions.Expect(menu).ToContainTextAsync("Users");
        await Assertions.Expect(roles).ToBeHiddenAsync();

        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Menu", Exact = true }).PressAsync("Enter");
        await Assertions.Expect(roles).ToBeVisibleAsync();
        await Assertions.Expect(menu.Locator("a[aria-current=true]")).ToHaveTextAsync("Users");
        await editor.AssertFitsAsync();
        await editor.PictureAsync("menu-360");
        await editor.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(roles).ToBeHiddenAsync();

        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Menu", Exact = true }).PressAsync("Enter");
        await roles.PressAsync("Enter");
        await Assertions.Expect(editor.Page.Locator("h1")).ToHaveTextAsync("Roles");
        await Assertions.Expect(menu.Locator("a[aria-current=page]")).ToHaveTextAsync("Roles");
    }

    [Fact]
    public async Task The_tree_of_a_menu_fits_a_phone_and_is_moved_with_the_keyboard_alone()
    {
        await using var editor = await Visit.BeginAsync(browser.Browser, _site.Process.Address, 360, scripts: false, "en");
        await editor.SignInAsync();
        await editor.GoAsync($"/Admin/Contents/ContentItems/{MainMenu}/Edit");
        await editor.AssertFitsAsync();

        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Move “About” under the entry above it" }).PressAsync("Enter");

        await Assertions.Expect(editor.Page.Locator(".tree__level .tree__level .tree__text")).ToHaveTextAsync("About");
        Assert.Contains("/Edit#node-", editor.Page.Url, StringComparison.Ordinal);
        await editor.AssertFitsAsync();
    }
}
