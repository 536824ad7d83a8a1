using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Browser;

public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly Uri _site;
    private readonly List<string> _complaints = [];
    private readonly List<string> _expected = [];

    private Visit(IBrowserContext context, IPage page, Uri site) => (_context, Page, _site) = (context, page, site);

    public IPage Page { get; }

    public static async Task<Visit> BeginAsync(IBrowser browser, Uri site, int width, bool scripts, string language)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            ViewportSize = new() { Width = width, Height = 900 },
            JavaScriptEnabled = scripts,
            Locale = language,
        });
        var visit = new Visit(context, await context.NewPageAsync(), site);
        visit.Page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
            {
                visit._complaints.Add(message.Text);
            }
        };
        visit.Page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" } target && target.Authority != site.Authority)
            {
                visit._complaints.Add("asked " + request.Url);
            }
        };
        return visit;
    }

    /// <summary>The browser may complain of this: it is what the journey is about.</summary>
    public void Expect(string complaint) => _expected.Add(complaint);

    public async Task GoAsync(string path)
    {
        var response = await Page.GotoAsync(new Uri(_site, path).ToString());
        Assert.InRange(response!.Status, 200, 404);
    }

    public async Task SignInAsync()
    {
        await GoAsync("/Login");
        await Page.Locator("form:has(input[type=password]) input[type=text], form:has(input[type=password]) input[type=email]").First.FillAsync(Site.UserName);
        await Page.Locator("input[type=password]").First.FillAsync(Site.Password);
        await Page.Locator("form:has(input[type=password]) button[type=submit]").First.ClickAsync();
    }

    public async Task AssertAccessibleAsync()
    {
        var result = await Page.RunAxe(new AxeRunOptions { RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice") });

        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"));
    }

    /// <summary>Nothing stands beyond the right edge: no page scrolls sideways.</summary>
    public async Task AssertFitsAsync() =>
        Assert.True(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= document.documentElement.clientWidth"), $"{Page.Url} scrolls sideways");

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.Empty(_complaints.Where(complaint => !_expected.Exists(expected => complaint.Contains(expected, StringComparison.Ordinal))));
    }
}
