using Microsoft.Playwright;

namespace OrchardParticipation.Browser;

/// <summary>People, roles, and what somebody sees who may edit what is their own.</summary>
public sealed class UserJourneys(BrowserSite browser) : IAsyncLifetime
{
    private Testing.Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Testing.Site.StartAsync("BlankAward");

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Somebody_with_a_role_for_own_content_edits_their_own_and_nothing_else()
    {
        await using var admin = await VisitAsync();
        await admin.SignInAsync();
        var page = admin.Page;
        await WriteAsync(page, "A page of the administrator");
        var others = new Uri(page.Url).AbsolutePath;

        await page.GetByRole(AriaRole.Link, new() { Name = "Roles", Exact = true }).ClickAsync();
        await admin.LookAsync("roles");
        await page.GetByRole(AriaRole.Link, new() { Name = "New role" }).ClickAsync();
        await page.GetByLabel("Name").FillAsync("Own pages");
        await admin.LookAsync("role-new");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).SendAsync();
        foreach (var permission in (string[])["AccessAdminPanel", "EditOwnContent", "PublishOwnContent"])
        {
            var group = page.Locator("details.group", new() { Has = page.Locator($"[name='Checkbox.{permission}']") });
            if (await group.GetAttributeAsync("open") is null)
            {
                await group.Locator("summary").First.ClickAsync();
            }

            await page.Locator($"[name='Checkbox.{permission}']").CheckAsync();
        }

        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).SendAsync();
        await Assertions.Expect(page.Locator(".message-success")).ToContainTextAsync("It counts from now on");
        await Assertions.Expect(page.Locator("tr:has([name='Checkbox.PreviewOwnContent'])")).ToContainTextAsync("No");
        await admin.LookAsync("role");

        await page.GetByRole(AriaRole.Link, new() { Name = "Users", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "New account" }).ClickAsync();
        await page.GetByLabel("User name").FillAsync("olga");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).SendAsync();
        await Assertions.Expect(page.Locator(".summary")).ToContainTextAsync("The e-mail address is missing.");
        await admin.LookAsync("user-new");
        await page.GetByLabel("E-mail address", new() { Exact = false }).First.FillAsync("olga@example.org");
        await page.GetByLabel("Own pages").CheckAsync();
        await page.GetByLabel("By a password that I choose now").CheckAsync();
        await page.Locator("[name='Form.Password']").FillAsync(Testing.Site.Password);
        await page.Locator("[name='Form.PasswordConfirmation']").FillAsync(Testing.Site.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).SendAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("olga");
        await admin.LookAsync("user");
        await page.GetByRole(AriaRole.Link, new() { Name = "Users", Exact = true }).First.ClickAsync();
        await admin.LookAsync("users");

        await using var olga = await VisitAsync();
        olga.Expect("403");
        await olga.GoAsync("/Login");
        await olga.Page.Locator("input[name='LoginForm.UserName']").FillAsync("olga");
        await olga.Page.Locator("input[type=password]").FillAsync(Testing.Site.Password);
        await olga.Page.Locator("form:has(input[type=password]) button[type=submit]").ClickAsync();
        await Assertions.Expect(olga.Page.GetByRole(AriaRole.Link, new() { Name = "Users", Exact = true })).ToHaveCountAsync(0);
        await WriteAsync(olga.Page, "A page of Olga");
        await olga.GoAsync("/Admin/Contents/ContentItems");
        await Assertions.Expect(olga.Page.Locator(".list__title")).ToHaveTextAsync(["A page of Olga"]);
        await olga.Page.GetByRole(AriaRole.Link, new() { Name = "A page of Olga" }).ClickAsync();
        await Assertions.Expect(olga.Page.Locator("[name='TitlePart.Title']")).ToHaveValueAsync("A page of Olga");
        Assert.Equal(403, await olga.StatusAsync(others));
        Assert.Equal(403, await olga.StatusAsync("/Admin/Users/Index"));
    }

    private Task<Visit> VisitAsync() => Visit.BeginAsync(browser.Browser, _site.Process.Address, 1440, scripts: true, "en");

    /// <summary>Ends at the item's editor.</summary>
    private static async Task WriteAsync(IPage page, string title)
    {
        await page.GotoAsync(new Uri(new Uri(page.Url), "/Admin/Contents/ContentTypes/Page/Create").ToString());
        await page.Locator("[name='TitlePart.Title']").FillAsync(title);
        await page.Locator("button[name='submit.Publish']").First.SendAsync();
        await Assertions.Expect(page.Locator(".message-success")).ToBeVisibleAsync();
    }
}
