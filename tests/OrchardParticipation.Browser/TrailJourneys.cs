using Microsoft.Playwright;

namespace OrchardParticipation.Browser;

/// <summary>Who did what, and how the site is: without scripts.</summary>
public sealed class TrailJourneys(BrowserSite browser) : IAsyncLifetime
{
    private Testing.Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Testing.Site.StartAsync("BlankAward");

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_change_is_found_in_the_trail_and_the_status_is_read()
    {
        await using var owner = await Visit.BeginAsync(browser.Browser, _site.Process.Address, 1440, scripts: false, "en");
        var page = owner.Page;
        await owner.SignInAsync();
        foreach (var title in new[] { "A followed page", "A followed page, renamed" })
        {
            await owner.GoAsync(title.Contains(',', StringComparison.Ordinal) ? page.Url : "/Admin/Contents/ContentTypes/Page/Create");
            await page.Locator("[name='TitlePart.Title']").FillAsync(title);
            await page.Locator("[name='submit.Publish']").First.SendAsync();
        }

        await page.GetByRole(AriaRole.Link, new() { Name = "Audit Trail" }).First.ClickAsync();
        await page.Locator("#q").FillAsync("followed");
        await page.GetByRole(AriaRole.Button, new() { Name = "Filter" }).ClickAsync();
        await owner.LookAsync("trail");
        await page.Locator("tbody a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".compared").First).ToContainTextAsync("renamed");
        await owner.LookAsync("trail-event");

        await owner.GoAsync("/Admin/AuditTrail?category=User");
        await page.Locator("tbody a").First.ClickAsync();
        await owner.LookAsync("trail-user");
        await owner.GoAsync("/Admin/Settings/AuditTrail");
        await page.Locator("#RetentionDays").FillAsync("never");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save" }).SendAsync();
        await Assertions.Expect(page.Locator("#RetentionDays")).ToHaveValueAsync("never");
        await owner.LookAsync("trail-settings");

        await page.GetByRole(AriaRole.Link, new() { Name = "Status" }).ClickAsync();
        await page.Locator("main details summary").First.ClickAsync();
        await owner.LookAsync("status");
    }
}
