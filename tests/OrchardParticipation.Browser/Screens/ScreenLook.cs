using Microsoft.Playwright;

namespace OrchardParticipation.Browser.Screens;

/// <summary>
/// Looks at a screen twice, as the administrator: at a desk in dark, with scripts; and without scripts in light at 320 by 256, which is
/// a window of 1280 by 1024 at 400 %.
/// </summary>
internal sealed class ScreenLook : IAsyncDisposable
{
    private readonly Visit _desk;
    private readonly Visit _zoomed;

    private ScreenLook(Visit desk, Visit zoomed) => (_desk, _zoomed) = (desk, zoomed);

    public static async Task<ScreenLook> BeginAsync(IBrowser browser, Uri site)
    {
        var look = new ScreenLook(
            await Visit.BeginAsync(browser, site, 1440, scripts: true, "en"),
            await Visit.BeginAsync(browser, site, 320, scripts: true, "en"));
        // axe does not run where the browser has scripts off. The policy lets no scripts run but from files: without these there are none.
        await look._zoomed.Page.RouteAsync("**/*.js*", route => route.AbortAsync());
        look._zoomed.Expect("ERR_FAILED");
        await look._zoomed.Page.SetViewportSizeAsync(320, 256);
        await look._desk.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await look._desk.SignInAsync();
        await look._zoomed.SignInAsync();

        return look;
    }

    /// <returns>The status of the answer; 404 for an address that leads to another, too.</returns>
    public async Task<int> GoAsync(string path)
    {
        var status = (await Task.WhenAll(_desk.StatusAsync(path), _zoomed.StatusAsync(path))).Max();
        if (status != 200)
        {
            _desk.TakeComplaints();
            _zoomed.TakeComplaints();
        }

        return status == 200 && new Uri(_desk.Page.Url).AbsolutePath != path.Split('?')[0] ? 404 : status;
    }

    /// <summary>What is wrong with the screen as it stands.</summary>
    public async Task<IReadOnlyList<string>> ProblemsAsync()
    {
        await _desk.Page.Keyboard.PressAsync("Tab");
        await _zoomed.Page.Keyboard.PressAsync("Tab");
        List<string> problems =
        [
            .. (await _desk.Page.EvaluateAsync<string[]>(_rules)).Union(await _zoomed.Page.EvaluateAsync<string[]>(_rules)),
            .. await _zoomed.Page.EvaluateAsync<string[]>(_narrowRules),
            .. _desk.TakeComplaints().Concat(_zoomed.TakeComplaints()),
            .. (await _desk.ViolationsAsync("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable")).Concat(await _zoomed.ViolationsAsync()).Distinct(),
        ];
        var (with, without) = (await _desk.Page.EvaluateAsync<string[]>(_parts), await _zoomed.Page.EvaluateAsync<string[]>(_parts));
        problems.AddRange(with.Except(without).Select(part => "only with scripts: " + part));
        await PicturesAsync(new Uri(_desk.Page.Url).PathAndQuery.Trim('/').Replace('/', '-'));

        return problems;
    }

    /// <summary>For people who look at them.</summary>
    private async Task PicturesAsync(string name)
    {
        if (!Visit.TakesPictures)
        {
            return;
        }

        await _desk.Page.EvaluateAsync("() => { document.activeElement.blur(); scrollTo(0, 0); }");
        await _zoomed.PictureAsync(name + "-320");
        foreach (var (width, scheme) in ((int, ColorScheme)[])[(1440, ColorScheme.Dark), (1440, ColorScheme.Light), (768, ColorScheme.Light), (360, ColorScheme.Dark), (360, ColorScheme.Light)])
        {
            await _desk.Page.SetViewportSizeAsync(width, 900);
            await _desk.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await _desk.PictureAsync($"{name}-{width}-{scheme}");
        }

        await _desk.Page.SetViewportSizeAsync(1440, 900);
        await _desk.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
    }

    /// <summary>The addresses that the page at the desk has links to.</summary>
    public Task<string[]> LinksAsync() => _desk.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href^=\"/\"]')].map(link => link.getAttribute('href').split('#')[0])");

    public async ValueTask DisposeAsync()
    {
        await _desk.DisposeAsync();
        await _zoomed.DisposeAsync();
    }

    /// <summary>What holds at every width, after the first press of the tab key.</summary>
    private const string _rules =
        """
        () => {
            const problems = [], shown = element => element.checkVisibility({ visibilityProperty: true });
            const first = document.activeElement;
            if (!first.matches('.skip-link') || first.getBoundingClientRect().top < 0) problems.push('the skip link does not come first');
            if (!document.querySelector(first.getAttribute('href') ?? 'none')) problems.push('the skip link leads nowhere');
            if (!document.documentElement.lang) problems.push('no language');
            const headings = [...document.querySelectorAll('h1')].filter(shown);
            if (headings.length !== 1) problems.push(`${headings.length} h1`);
            const title = document.title.split(' · ');
            if (title.length < 2 || !title[0].trim()) problems.push(`the title names no page: ${document.title}`);
            for (const element of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
                if (!shown(element) || element.disabled || element.type === 'hidden') continue;
                element.focus();
                const style = getComputedStyle(element);
                if (document.activeElement === element && (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)) {
                    problems.push(`one does not see the focus: ${element.outerHTML.slice(0, 120)}`);
                }
                if (element.matches('input, select, textarea') && !element.labels?.length && !element.ariaLabel && !element.getAttribute('aria-labelledby')) {
                    problems.push(`no label: ${element.outerHTML.slice(0, 120)}`);
                }
            }
            return [...new Set(problems)];
        }
        """;

    private const string _narrowRules =
        """
        () => {
            const problems = [], root = document.documentElement;
            if (root.scrollWidth > root.clientWidth) {
                const wide = [...document.querySelectorAll('body *')].filter(element => element.checkVisibility() && element.getBoundingClientRect().right > root.clientWidth + 1);
                problems.push(`scrolls sideways: ${wide.slice(-1)[0]?.outerHTML.slice(0, 120)}`);
            }
            for (const element of document.querySelectorAll('body *')) {
                const style = getComputedStyle(element), box = element.getBoundingClientRect();
                if (['sticky', 'fixed'].includes(style.position) && element.checkVisibility() && box.height > innerHeight / 3 && box.width > innerWidth / 2) {
                    problems.push(`stands in the way: ${element.outerHTML.slice(0, 120)}`);
                }
                if (['auto', 'scroll'].includes(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && element.checkVisibility()) {
                    problems.push(`scrolls sideways within itself: ${element.outerHTML.slice(0, 120)}`);
                }
            }
            return problems;
        }
        """;

    /// <summary>The headings, and the names of what can be filled in or sent.</summary>
    private const string _parts =
        """
        () => [...new Set([
            ...[...document.querySelectorAll('main :is(h1, h2, h3)')].filter(element => element.checkVisibility()).map(element => element.textContent.trim()),
            ...[...document.querySelectorAll('main :is(input, select, textarea, button)[name]')].map(element => element.name),
            ...[...document.querySelectorAll('main form')].map(element => element.getAttribute('action') ?? ''),
        ])]
        """;
}
