using Microsoft.Playwright;

namespace OrchardParticipation.Browser;

/// <summary>Who did what, and how the site is.</summary>
public sealed class TrailJourneys(BrowserSite browser) : IAsyncLifetime
{
    private Testing.Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Testing.Site.StartAsync("BlankAward");

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_change_is_found_in_the_trail_by_what_it_is_who_did_it_and_when()
    {
        await using var owner = await VisitAsync();
        var page = owner.Page;
        await owner.SignInAsync();
        foreach (var title in (string[])["A followed page", "A followed page with a name of many words that does not fit into a narrow column"])
        {
            await owner.GoAsync(page.Url.Contains("/ContentItems/", StringComparison.Ordinal) ? page.Url : "/Admin/Contents/ContentTypes/Page/Create");
            await page.Locator("[name='TitlePart.Title']").FillAsync(title);
            await page.Locator("button[name='submit.Publish']").First.SendAsync();
            await Assertions.Expect(page.Locator(".message-success")).ToBeVisibleAsync();
        }

        await page.GetByRole(AriaRole.Link, new() { Name = "Audit Trail" }).First.ClickAsync();
        await owner.LookAsync("trail-all");
        await page.Locator("#q").FillAsync("FOLLOWED");
        await page.Locator("#category").SelectOptionAsync("Content");
        await page.Locator("#user").FillAsync(Testing.Site.UserName);
        await page.Locator("#from").FillAsync("2020-01-31");
        await page.GetByRole(AriaRole.Button, new() { Name = "Filter" }).ClickAsync();
        await Assertions.Expect(page.Locator("#from")).ToHaveValueAsync("2020-01-31");
        await Assertions.Expect(page.Locator("tbody .list__title").First).ToContainTextAsync("many words");
        await owner.LookAsync("trail");
        await page.Locator("tbody a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".compared").First).ToContainTextAsync("many words");
        await owner.LookAsync("trail-event");

        await page.GetByRole(AriaRole.Link, new() { Name = "All events of it" }).ClickAsync();
        await Assertions.Expect(page.Locator("tbody .list__title").Last).ToHaveTextAsync("A followed page");
        await page.Locator("#to").FillAsync("2020-01-31");
        await page.GetByRole(AriaRole.Button, new() { Name = "Filter" }).ClickAsync();
        await Assertions.Expect(page.Locator(".empty")).ToBeVisibleAsync();
        await owner.LookAsync("trail-nothing");
        await page.GetByRole(AriaRole.Link, new() { Name = "Clear" }).ClickAsync();
        await page.Locator("#event").SelectOptionAsync("User.LoggedIn");
        await page.GetByRole(AriaRole.Button, new() { Name = "Filter" }).ClickAsync();
        await page.Locator("tbody a").First.ClickAsync();
        await owner.LookAsync("trail-user");
    }

    [Fact]
    public async Task How_long_events_are_kept_is_set_and_the_status_is_read()
    {
        await using var owner = await VisitAsync();
        var page = owner.Page;
        await owner.SignInAsync();
        await owner.GoAsync("/Admin/Settings/AuditTrail");
        await page.Locator("#RetentionDays").FillAsync("never");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).SendAsync();
        await Assertions.Expect(page.Locator("#RetentionDays")).ToHaveValueAsync("never");
        await owner.LookAsync("trail-settings-wrong");
        await page.Locator("#RetentionDays").FillAsync("400");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).SendAsync();
        await Assertions.Expect(page.Locator(".message-success")).ToBeVisibleAsync();
        await owner.LookAsync("trail-settings");

        await owner.GoAsync("/Admin/AuditTrail?category=Settings");
        await page.Locator("tbody a").First.ClickAsync();
        await Assertions.Expect(page.Locator("table")).ToContainTextAsync("400");
        await owner.LookAsync("trail-document");

        await page.GetByRole(AriaRole.Link, new() { Name = "Status" }).ClickAsync();
        await page.Locator("main details summary").First.ClickAsync();
        await owner.LookAsync("status");
    }

    private Task<Visit> VisitAsync() => Visit.BeginAsync(browser.Browser, _site.Process.Address, 1440, scripts: true, "en");
}
