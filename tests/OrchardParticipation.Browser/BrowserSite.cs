using Microsoft.Playwright;
using OrchardParticipation.Testing;

[assembly: AssemblyFixture(typeof(OrchardParticipation.Browser.BrowserSite))]

namespace OrchardParticipation.Browser;

/// <summary>Debian's Chromium, and one site for the journeys that change nothing.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    private IPlaywright _playwright = null!;

    public IBrowser Browser { get; private set; } = null!;

    public Site Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
        Site = await Site.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
        await Site.DisposeAsync();
    }

    /// <summary>A reader with a browser of their own; anything that asks for another host fails the journey.</summary>
    public Task<Visit> VisitAsync(int width = 1440, bool scripts = true, string language = "en") => Visit.BeginAsync(Browser, Site.Process.Address, width, scripts, language);
}
