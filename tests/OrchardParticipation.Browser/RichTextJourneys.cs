using Microsoft.Playwright;

namespace OrchardParticipation.Browser;

/// <summary>The editor's form in a browser: rich text, what leaving it costs, and what stands in it by the keyboard alone.</summary>
public sealed class RichTextJourneys(BrowserSite browser) : IAsyncLifetime
{
    private const string New = "/Admin/Contents/ContentTypes/Page/Create";
    private const string Area = "textarea[name='HtmlBodyPart.Html']";
    private const string Text = "[role=textbox]";
    private const string Title = "[name='TitlePart.Title']";
    private const string Unknown = "<p>Before</p>\n<details><summary lang=\"fr\">Plus</summary><p>Inside</p></details>";

    private Testing.Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Testing.Site.StartAsync("BlankAward");

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    private async Task<Visit> EditorAsync(int width = 1440, bool scripts = true)
    {
        var editor = await Visit.BeginAsync(browser.Browser, _site.Process.Address, width, scripts, "en");
        await editor.SignInAsync();
        return editor;
    }

    private static Task PublishAsync(Visit editor) => editor.Page.Locator("button[name='submit.Publish']").First.ClickAsync();

    private static async Task PressAsync(IPage page, params string[] keys)
    {
        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key);
        }
    }

    [Fact]
    public async Task A_text_is_written_and_published_with_the_keyboard_alone()
    {
        await using var editor = await EditorAsync();
        await editor.GoAsync(New);
        var page = editor.Page;
        await page.Locator(Title).FocusAsync();
        await page.Keyboard.TypeAsync("By keyboard");
        await PressAsync(page, "Tab", "Tab");
        await Assertions.Expect(page.Locator(Text)).ToBeFocusedAsync();

        await page.Keyboard.TypeAsync("First");
        await PressAsync(page, "Enter", "Alt+F10", "ArrowRight", "Enter");
        await page.Keyboard.TypeAsync("A heading");
        await PressAsync(page, "Enter", "Control+b");
        await page.Keyboard.TypeAsync("strong");
        await PressAsync(page, "Control+b");
        await page.Keyboard.TypeAsync(" and linked");
        await PressAsync(page, "Shift+Control+ArrowLeft", "Control+k");
        await page.Keyboard.TypeAsync("/en/");
        await PressAsync(page, "Enter", "End", "Enter");
        await page.Keyboard.TypeAsync("- one");
        await PressAsync(page, "Enter");
        await page.Keyboard.TypeAsync("two");

        // Tab is never kept by the text.
        await PressAsync(page, "Tab");
        await Assertions.Expect(page.Locator(Text)).Not.ToBeFocusedAsync();
        await page.Locator("button[name='submit.Publish']").FocusAsync();
        await PressAsync(page, "Enter");
        await Assertions.Expect(page.Locator(".message-success")).ToBeVisibleAsync();

        await editor.GoAsync("/en/pages/by-keyboard");
        var html = await page.Locator("main").InnerHTMLAsync();
        Assert.True(html.Contains("<p>First</p>\n<h2>A heading</h2>\n<p><strong>strong</strong> and <a href=\"/en/\">linked</a></p>\n<ul><li>one</li><li>two</li></ul>", StringComparison.Ordinal), html);
    }

    [Fact]
    public async Task The_tools_are_one_tab_stop_and_say_what_is_on()
    {
        await using var editor = await EditorAsync();
        await editor.GoAsync(New);
        var tools = editor.Page.Locator("[role=toolbar]");

        Assert.Equal(1, await tools.Locator("[tabindex='0']").CountAsync());
        await editor.Page.Locator(Text).FocusAsync();
        await PressAsync(editor.Page, "Control+b");
        await Assertions.Expect(tools.GetByRole(AriaRole.Button, new() { Name = "Bold" })).ToHaveAttributeAsync("aria-pressed", "true");
        await PressAsync(editor.Page, "Alt+F10", "End");
        await Assertions.Expect(tools.GetByRole(AriaRole.Button, new() { Name = "Clear formatting" })).ToBeFocusedAsync();
        await PressAsync(editor.Page, "Escape");
        await Assertions.Expect(editor.Page.Locator(Text)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_form_passes_axe_and_fits_with_rich_text_and_its_panels_in_light_and_dark()
    {
        foreach (var (width, scheme) in ((int, ColorScheme)[])[(320, ColorScheme.Light), (1440, ColorScheme.Dark)])
        {
            await using var editor = await EditorAsync(width);
            await editor.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await editor.GoAsync(New);
            await Assertions.Expect(editor.Page.Locator(Text)).ToBeVisibleAsync();
            foreach (var tool in (string[])["Link", "Picture", "Table"])
            {
                await editor.Page.GetByRole(AriaRole.Button, new() { Name = tool, Exact = true }).ClickAsync();
                await editor.AssertFitsAsync();
            }

            await editor.AssertAccessibleAsync();
            await PressAsync(editor.Page, "Enter", "A", "ArrowRight", "B", "ArrowRight", "C");
            await editor.AssertAccessibleAsync();
            await editor.Page.GetByText("Edit as HTML").ClickAsync();
            await Assertions.Expect(editor.Page.Locator(Area)).ToHaveValueAsync("<table><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead><tbody><tr><td></td><td></td><td></td></tr><tr><td></td><td></td><td></td></tr></tbody></table>");
            await editor.AssertAccessibleAsync();
            await PublishWithoutTitleAsync(editor);
            await editor.AssertAccessibleAsync();
            await editor.AssertFitsAsync();
        }
    }

    private static async Task PublishWithoutTitleAsync(Visit editor)
    {
        await PublishAsync(editor);
        await Assertions.Expect(editor.Page.Locator(".summary")).ToBeFocusedAsync();
        await editor.Page.Locator(".summary a").First.ClickAsync();
        await Assertions.Expect(editor.Page.Locator(Title)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Without_scripts_the_same_text_is_written_as_html()
    {
        await using var editor = await EditorAsync(width: 360, scripts: false);
        await editor.GoAsync(New);
        await editor.Page.Locator(Title).FillAsync("Without scripts");
        await editor.Page.Locator(Area).FillAsync("<p>Written as <strong>HTML</strong>.</p>");
        await PublishAsync(editor);

        await editor.GoAsync("/en/pages/without-scripts");
        await Assertions.Expect(editor.Page.Locator("main strong")).ToHaveTextAsync("HTML");
    }

    [Fact]
    public async Task Leaving_asks_when_something_is_not_saved_and_only_then()
    {
        await using var editor = await EditorAsync();
        var asked = 0;
        editor.Page.Dialog += async (_, dialog) =>
        {
            asked += dialog.Type == DialogType.BeforeUnload ? 1 : 0;
            await dialog.AcceptAsync();
        };

        await editor.GoAsync(New);
        await editor.GoAsync("/Admin");
        Assert.Equal(0, asked);

        await editor.GoAsync(New);
        await editor.Page.Locator(Text).ClickAsync();
        await editor.Page.Keyboard.TypeAsync("Not saved");
        await editor.GoAsync("/Admin");
        Assert.Equal(1, asked);

        // Saving does not ask, but what was refused is not saved.
        await editor.GoAsync(New);
        await editor.Page.Locator(Text).ClickAsync();
        await editor.Page.Keyboard.TypeAsync("Refused: it has no title");
        await PublishAsync(editor);
        await Assertions.Expect(editor.Page.Locator(".summary")).ToBeVisibleAsync();
        Assert.Equal(1, asked);
        await editor.GoAsync("/Admin");
        Assert.Equal(2, asked);
    }

    [Fact]
    public async Task Hostile_html_runs_neither_in_the_editor_nor_on_the_page()
    {
        const string hostile = "<p>Kept</p><img src=\"/x\" onerror=\"window.hacked=1\"><script>window.hacked=1</script><p><a href=\"javascript:window.hacked=1\">link</a></p><svg onload=\"window.hacked=1\"></svg>";
        await using var editor = await EditorAsync();
        // The policy speaks up where the text is read to be compared, in a document that runs nothing.
        editor.Expect("inline event handler violates");
        await editor.GoAsync(New);
        await editor.Page.Locator(Title).FillAsync("Hostile text");
        await editor.Page.GetByText("Edit as HTML").ClickAsync();
        await editor.Page.Locator(Area).FillAsync(hostile);
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Edit as rich text" }).ClickAsync();
        await Assertions.Expect(editor.Page.Locator(".rich-text__note")).ToContainTextAsync("<script>");
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Edit as rich text all the same" }).ClickAsync();
        await editor.Page.Locator(Text).PressAsync("End");
        await editor.Page.Keyboard.TypeAsync("!");
        Assert.Null(await editor.Page.EvaluateAsync<int?>("window.hacked ?? null"));

        await PublishAsync(editor);
        await editor.GoAsync("/en/pages/hostile-text");
        await Assertions.Expect(editor.Page.Locator("main")).ToContainTextAsync("Kept");
        Assert.Equal(0, await editor.Page.Locator("main :is(script, svg, [onerror], a[href^='javascript'])").CountAsync());
        Assert.Null(await editor.Page.EvaluateAsync<int?>("window.hacked ?? null"));
    }

    [Fact]
    public async Task What_the_editor_does_not_know_stays_as_it_was_written_and_is_named()
    {
        await using var editor = await EditorAsync();
        await editor.GoAsync(New);
        await editor.Page.Locator(Title).FillAsync("Unknown to the editor");
        await editor.Page.GetByText("Edit as HTML").ClickAsync();
        await editor.Page.Locator(Area).FillAsync(Unknown);
        await PublishAsync(editor);
        await Assertions.Expect(editor.Page.Locator(".message-success")).ToBeVisibleAsync();

        await Assertions.Expect(editor.Page.Locator(Text)).ToHaveCountAsync(0);
        await Assertions.Expect(editor.Page.Locator(".rich-text__note")).ToContainTextAsync("<details>, <summary>");
        await editor.AssertAccessibleAsync();
        await editor.Page.Locator(Title).FillAsync("Still unknown to the editor");
        await PublishAsync(editor);
        await Assertions.Expect(editor.Page.Locator(Area)).ToHaveValueAsync(Unknown);
    }

    [Fact]
    public async Task The_address_follows_the_title_while_it_is_typed()
    {
        await using var editor = await EditorAsync();
        await editor.GoAsync(New);
        await editor.Page.Locator(Title).PressSequentiallyAsync("Typed just now");

        await Assertions.Expect(editor.Page.Locator("[data-address-text]")).ToHaveTextAsync(new Uri(_site.Process.Address, "/en/pages/typed-just-now").ToString());
        await editor.Page.Locator("[name='AutoroutePart.Path']").FillAsync("no good");
        await Assertions.Expect(editor.Page.Locator("[data-address-text]")).ToContainTextAsync("An address has at most");
    }
}
