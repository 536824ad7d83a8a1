using System.Collections.Concurrent;
using Microsoft.Playwright;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Browser.Screens;

/// <summary>Every screen of the admin: the probe tells the addresses, and the links of the screens tell what stands for their parameters.</summary>
public sealed class ScreenTests(BrowserSite browser) : IAsyncLifetime
{
    private Site _site = null!;

    public async ValueTask InitializeAsync() =>
        _site = await Site.StartAsync(settings: [("DOTNET_STARTUP_HOOKS", Repository.Probe), ("ASPNETCORE_HOSTINGSTARTUPASSEMBLIES", "SiteProbe")]);

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Every_screen_of_the_admin_can_be_used_by_everybody()
    {
        using var reader = _site.NewReader();
        IReadOnlyList<string> found;
        await using (var owner = await Visit.BeginAsync(browser.Browser, _site.Process.Address, 1440, scripts: false, "en"))
        {
            await owner.SignInAsync();
            found = await Seed.WriteAsync(owner);
        }

        var templates = (await reader.Client.GetStringAsync("/probe/addresses", TestContext.Current.CancellationToken)).Split('\n')
            .Where(address => address.StartsWith("GET Admin", StringComparison.Ordinal))
            .Select(address => address["GET ".Length..]);
        var screens = new ScreenList(templates, found);
        var problems = new ConcurrentBag<string>();

        // Two at a time: one waits for the site while the other is looked at.
        await Task.WhenAll(SweepAsync(screens, problems), SweepAsync(screens, problems));

        foreach (var template in screens.Unseen)
        {
            problems.Add($"{template}: no screen leads here, and ScreenList says nothing of it");
        }

        Assert.True(problems.IsEmpty, string.Join('\n', problems.Order(StringComparer.Ordinal)));
    }

    private async Task SweepAsync(ScreenList screens, ConcurrentBag<string> problems)
    {
        await using var look = await ScreenLook.BeginAsync(browser.Browser, _site.Process.Address);
        while (await screens.NextAsync() is { } path)
        {
            var (isThere, links) = (true, Array.Empty<string>());
            try
            {
                var status = await look.GoAsync(path);
                isThere = status != 404;
                foreach (var problem in status switch { 200 => await look.ProblemsAsync(), 404 => [], _ => [$"answers {status}"] })
                {
                    problems.Add($"{path}: {problem}");
                }

                links = status == 200 ? await look.LinksAsync() : [];
            }
            catch (Exception failure) when (failure is PlaywrightException or TimeoutException)
            {
                problems.Add($"{path}: {failure.Message}");
            }

            screens.Done(path, isThere, links);
        }
    }
}
