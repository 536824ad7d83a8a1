using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Browser;

public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _site;
    private readonly List<string> _complaints = [];
    private readonly List<string> _expected = [];

    // Where pictures are put for people to look at; without it none are taken.
    private static readonly string? _pictures = Environment.GetEnvironmentVariable("PICTURES");

    private static readonly string _axe = new BundledAxeScriptProvider().GetScript();

    private Visit(IBrowserContext context, IPage page, Uri site)
    {
        (_context, Page, _site) = (context, page, site);
        Page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
            {
                _complaints.Add($"{message.Text} {message.Location}");
            }
        };
        Page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" } target && target.Authority != site.Authority)
            {
                _complaints.Add("asked " + request.Url);
            }
        };
    }

    public IPage Page { get; }

    public static bool TakesPictures => _pictures is not null;

    public static async Task<Visit> BeginAsync(IBrowser browser, Uri site, int width, bool scripts, string language)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = scripts,
            Locale = language,
        });
        return new Visit(context, await context.NewPageAsync(), site);
    }

    /// <summary>The browser may complain of this: it is what the journey is about.</summary>
    public void Expect(string complaint) => _expected.Add(complaint);

    public async Task GoAsync(string path)
    {
        var response = await Page.GotoAsync(new Uri(_site, path).ToString());
        Assert.InRange(response!.Status, 200, 404);
    }

    public async Task<int> StatusAsync(string path) => (await Page.GotoAsync(new Uri(_site, path).ToString()))!.Status;

    /// <summary>The page that an action opens in a new tab. It closes with this visit.</summary>
    public async Task<Visit> InNewTabAsync(Func<Task> action) => new(_context, await _context.RunAndWaitForPageAsync(action), _site);

    public async Task SignInAsync()
    {
        await GoAsync("/Login");
        await SignInHereAsync();
    }

    public async Task SignInHereAsync()
    {
        await Page.Locator("form:has(input[type=password]) input[type=text], form:has(input[type=password]) input[type=email]").First.FillAsync(Site.UserName);
        await Page.Locator("input[type=password]").First.FillAsync(Site.Password);
        await Page.Locator("form:has(input[type=password]) button[type=submit]").First.ClickAsync();
    }

    public async Task AssertAccessibleAsync() => Assert.Empty(await ViolationsAsync());

    /// <summary>What axe finds on the page as it stands; by these rules, or by all of the levels that we keep.</summary>
    public async Task<string[]> ViolationsAsync(params string[] rules)
    {
        if (await Page.EvaluateAsync<bool>("typeof axe === 'undefined'"))
        {
            await Page.EvaluateAsync(_axe);
        }

        // The package's own runner opens a second page for each report and takes four times as long. There are no frames here.
        return await Page.EvaluateAsync<string[]>(
            """
            async only => (await axe.run(document, { runOnly: only, resultTypes: ["violations"] })).violations
                .map(found => `${found.id}: ${found.help} ${found.nodes.slice(0, 3).map(node => node.html).join(" | ")}`)
            """,
            rules.Length > 0 ? rules : new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" });
    }

    /// <summary>The page as it stands fits a phone, a tablet and a desk, and passes axe on the first in light and on the last in dark.</summary>
    public async Task LookAsync(string name)
    {
        var before = Page.ViewportSize!;
        foreach (var (width, scheme) in ((int, ColorScheme)[])[(360, ColorScheme.Light), (360, ColorScheme.Dark), (768, ColorScheme.Light), (1440, ColorScheme.Dark), (1440, ColorScheme.Light)])
        {
            await Page.SetViewportSizeAsync(width, before.Height);
            await Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await AssertFitsAsync();
            await PictureAsync($"{name}-{width}-{scheme}");
            if ((width, scheme) is (360, ColorScheme.Light) or (1440, ColorScheme.Dark))
            {
                await AssertAccessibleAsync();
            }
        }

        await Page.SetViewportSizeAsync(before.Width, before.Height);
    }

    /// <summary>For people who want to see it, when they said where to put it.</summary>
    public async Task PictureAsync(string name)
    {
        if (TakesPictures)
        {
            await Page.ScreenshotAsync(new() { Path = Path.Combine(_pictures!, name + ".png"), FullPage = true });
        }
    }

    /// <summary>Nothing stands beyond the right edge: no page scrolls sideways.</summary>
    public async Task AssertFitsAsync() =>
        Assert.True(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"{Page.Url} scrolls sideways");

    /// <summary>What the browser complained of since somebody asked, and was not expected to.</summary>
    public IReadOnlyList<string> TakeComplaints()
    {
        string[] unexpected = [.. _complaints.Where(complaint => !_expected.Exists(expected => complaint.Contains(expected, StringComparison.Ordinal)))];
        _complaints.Clear();

        return unexpected;
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Equal(string.Empty, string.Join(Environment.NewLine, TakeComplaints()));
    }
}

internal static class Buttons
{
    /// <summary>Presses a button that sends a form, and waits until the site has answered: what follows may look at what came of it.</summary>
    public static async Task SendAsync(this ILocator button) =>
        await button.Page.RunAndWaitForResponseAsync(() => button.ClickAsync(), answer => answer.Request.Method == "POST");
}
