using Microsoft.Playwright;

namespace OrchardParticipation.Browser;

/// <summary>Citizens who want to know what was changed in a text.</summary>
public sealed class ChangeJourneys(BrowserSite site)
{
    private const string Versions = "/en/processes/award2023/f/277/proposals/3107/versions";

    [Theory]
    [InlineData("unified", "")]
    [InlineData("sides", "?view=side-by-side")]
    [InlineData("source", "?text=source")]
    [InlineData("source-sides", "?view=side-by-side&text=source")]
    public async Task Each_view_passes_axe_and_fits_in_both_directions_of_writing(string name, string query)
    {
        await using var visit = await site.VisitAsync();
        await visit.GoAsync(Versions + "/0...4" + query);
        await visit.LookAsync("changes-" + name);

        await visit.Page.EvaluateAsync("[document.documentElement, ...document.querySelectorAll('[dir]')].forEach(element => element.dir = 'rtl')");
        await visit.LookAsync($"changes-{name}-rtl");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?view=side-by-side&text=source")]
    public async Task With_keys_alone_a_reader_walks_all_changes_and_back(string query)
    {
        await using var visit = await site.VisitAsync(scripts: false);
        await visit.GoAsync(Versions + "/0...4" + query);
        var page = visit.Page;
        var count = await page.Locator("main .diff-stop").CountAsync();
        Assert.True(count > 3);

        while (await page.Locator(".views a.button:focus").CountAsync() == 0)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        for (var change = 1; change <= count; change++)
        {
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Locator($"#change-{change}")).ToBeFocusedAsync();
            await Assertions.Expect(page.Locator($"#change-{change}")).ToBeInViewportAsync();
        }

        await page.Keyboard.PressAsync("Shift+Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator($"#change-{count - 1}")).ToBeFocusedAsync();

        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#change-1")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_did_not_change_is_folded_and_opens_without_a_script()
    {
        const string item = "4h9603d6906md42j8470vp9f7t";
        string[] paragraphs = [.. Enumerable.Range(1, 12).Select(number => $"<p>Assembly {number} met in spring and wrote down what it wanted.</p>")];
        await using var editor = await site.VisitAsync(scripts: false);
        await editor.SignInAsync();
        foreach (var html in new[] { string.Concat(paragraphs), string.Concat(paragraphs).Replace("Assembly 12 met in spring", "Assembly 12 met in autumn", StringComparison.Ordinal) })
        {
            await editor.GoAsync($"/Admin/Contents/ContentItems/{item}/Edit");
            await editor.Page.Locator("textarea[name='HtmlBodyPart.Html']").FillAsync(html);
            await editor.Page.Locator("button[name='submit.Publish']").First.SendAsync();
        }

        await using var visit = await site.VisitAsync(scripts: false);
        await visit.GoAsync("/en/processes/award2023/f/277/proposals/3073/versions");
        await visit.Page.Locator(".history a").First.ClickAsync();
        var folded = visit.Page.GetByText("Assembly 3 met");
        await Assertions.Expect(visit.Page.GetByText("Assembly 11 met")).ToBeVisibleAsync();
        await Assertions.Expect(folded).ToBeHiddenAsync();

        await visit.Page.GetByText("10 unchanged passages").FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(folded).ToBeVisibleAsync();
        await using var look = await site.VisitAsync();
        await look.GoAsync(new Uri(visit.Page.Url).PathAndQuery);
        await look.LookAsync("changes-folded");
    }
}
