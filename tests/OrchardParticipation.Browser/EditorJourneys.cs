using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OrchardParticipation.Browser;

/// <summary>What an editor does with one item, from its first word to the version that is brought back.</summary>
public sealed class EditorJourneys(BrowserSite browser) : IAsyncLifetime
{
    private const string New = "/Admin/Contents/ContentTypes/Page/Create";
    private const string Title = "[name='TitlePart.Title']";
    private const string Text = "[role=textbox]";

    private Testing.Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Testing.Site.StartAsync("BlankAward");

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_text_is_written_translated_previewed_published_compared_and_restored()
    {
        await using var editor = await EditorAsync();
        var page = editor.Page;
        await editor.GoAsync(New);
        await WriteAsync(page, "Open budgets", "The city asks its people.");
        await SaveAsync(page, "Save");
        var english = page.Url;

        await page.GetByRole(AriaRole.Button, new() { NameRegex = new("Add français", RegexOptions.IgnoreCase) }).ClickAsync();
        await Assertions.Expect(page).Not.ToHaveURLAsync(english);
        await WriteAsync(page, "Budgets ouverts", "La ville interroge ses habitants.");

        var preview = await editor.InNewTabAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "Preview (opens in a new tab)" }).ClickAsync());
        await Assertions.Expect(preview.Page.Locator("main")).ToContainTextAsync("La ville interroge ses habitants.");
        await Assertions.Expect(preview.Page.Locator("html")).ToHaveAttributeAsync("lang", "fr");
        await preview.LookAsync("preview");
        await preview.Page.CloseAsync();
        await using var reader = await VisitAsync();
        Assert.Equal(404, await reader.StatusAsync("/fr/pages/budgets-ouverts"));

        await SaveAsync(page, "Publish");
        Assert.Equal(200, await reader.StatusAsync("/fr/pages/budgets-ouverts"));
        Assert.Equal(404, await reader.StatusAsync("/en/pages/open-budgets"));

        await WriteAsync(page, "Budgets ouverts", "La ville écoute ses habitants.");
        await SaveAsync(page, "Publish");
        await page.GetByRole(AriaRole.Link, new() { Name = "Versions" }).ClickAsync();
        await editor.LookAsync("versions");
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare" }).ClickAsync();
        await Assertions.Expect(page.Locator("main del")).ToContainTextAsync("interroge");
        await Assertions.Expect(page.Locator("main ins")).ToContainTextAsync("écoute");
        await editor.LookAsync("comparison");

        await page.GoBackAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Restore Version 1" }).ClickAsync();
        await editor.LookAsync("restore");
        await page.GetByRole(AriaRole.Button, new() { Name = "Restore this version" }).SendAsync();
        await reader.GoAsync("/fr/pages/budgets-ouverts");
        await Assertions.Expect(reader.Page.Locator("main")).ToContainTextAsync("écoute");
        await page.GotoAsync(page.Url.Split('?')[0]);
        await page.Locator("button[name='submit.Publish']").First.SendAsync();
        await reader.GoAsync("/fr/pages/budgets-ouverts");
        await Assertions.Expect(reader.Page.Locator("main")).ToContainTextAsync("interroge");
    }

    [Fact]
    public async Task Two_editors_collide_and_both_texts_survive()
    {
        await using var first = await EditorAsync();
        await using var second = await EditorAsync();
        await first.GoAsync(New);
        await WriteAsync(first.Page, "Neighbourhood forum", "It meets once a year.");
        await SaveAsync(first.Page, "Publish");
        await second.Page.GotoAsync(first.Page.Url);

        await WriteAsync(first.Page, "Neighbourhood forum", "It meets twice a year.");
        await SaveAsync(first.Page, "Publish");
        await WriteAsync(second.Page, "Forum of the neighbourhood", "It meets once a month.");
        await second.Page.Locator("button[name='submit.Publish']").First.SendAsync();

        var collision = second.Page.Locator(".collision");
        await Assertions.Expect(collision.Locator("del.diff-deleted")).ToContainTextAsync(["twice", "year"]);
        await Assertions.Expect(collision.Locator("ins.diff-inserted")).ToContainTextAsync(["once", "month"]);
        await Assertions.Expect(second.Page.Locator("#collision")).ToBeFocusedAsync();
        await Assertions.Expect(second.Page.Locator(Title)).ToHaveValueAsync("Forum of the neighbourhood");
        await second.LookAsync("collision");

        // Not chosen: asked again, with all that was typed.
        await second.Page.Locator("button[name='submit.Publish']").First.SendAsync();
        await Assertions.Expect(second.Page.Locator(".summary")).ToContainTextAsync("Choose which of the two texts");
        await second.LookAsync("collision-unchosen");

        // By the keyboard: the texts brought together in the form.
        await second.Page.Keyboard.PressAsync("Tab");
        await second.Page.Keyboard.PressAsync("Enter");
        await second.Page.GetByLabel("Keep yours, as it stands in the form").FocusAsync();
        await second.Page.Keyboard.PressAsync("Space");
        await second.Page.Locator(Text).FillAsync("It meets twice a year, and once a month online.");
        await SaveAsync(second.Page, "Publish");

        await using var reader = await VisitAsync();
        await reader.GoAsync("/en/pages/neighbourhood-forum");
        await Assertions.Expect(reader.Page.Locator("h1")).ToHaveTextAsync("Forum of the neighbourhood");
        await Assertions.Expect(reader.Page.Locator("main")).ToContainTextAsync("It meets twice a year, and once a month online.");
    }

    [Fact]
    public async Task A_rich_text_is_rearranged_by_two_and_what_each_did_is_seen()
    {
        const string Ask = "<h2>Ask everybody in the whole quarter</h2><p>The council writes to all who live there, in their languages.</p>";
        const string Wishes = "<p>It publishes <a href=\"/en/wishes\">every wish</a> that came in.</p><ul><li>on paper</li><li>on the site</li></ul>";
        const string Facts = "<table><tbody><tr><th>Year</th><th>Wishes</th></tr><tr><td>2023</td><td>120</td></tr></tbody></table>";
        await using var first = await EditorAsync();
        await using var second = await EditorAsync();
        await first.GoAsync(New);
        await WriteSourceAsync(first.Page, Ask + Wishes + Facts);
        await SaveAsync(first.Page, "Publish");
        var edit = first.Page.Url.Split('?')[0];
        await second.Page.GotoAsync(edit);

        await WriteSourceAsync(first.Page, (Wishes + Facts + Ask).Replace("that came in", "<strong>that came in</strong>", StringComparison.Ordinal).Replace("120", "150", StringComparison.Ordinal));
        await SaveAsync(first.Page, "Publish");
        await first.Page.GotoAsync(edit.Replace("/Edit", "/Versions/Compare", StringComparison.Ordinal));
        await Assertions.Expect(first.Page.Locator(".diff-note")).ToHaveTextAsync("formatting changed");
        await first.Page.Locator("del a.diff-move").First.ClickAsync();
        await Assertions.Expect(first.Page.Locator("ins.diff-moved:target")).ToContainTextAsync("It publishes every wish");
        await first.LookAsync("comparison-rearranged");

        await WriteSourceAsync(second.Page, (Ask + Wishes).Replace("/en/wishes", "/en/all-wishes", StringComparison.Ordinal).Replace("on paper", "on a card", StringComparison.Ordinal));
        await second.Page.Locator("button[name='submit.Publish']").First.SendAsync();
        await Assertions.Expect(second.Page.Locator(".collision .diff-old .diff-deleted").First).ToBeVisibleAsync();
        await second.LookAsync("collision-rearranged");
    }

    [Fact]
    public async Task A_new_type_with_three_fields_is_filled_in_and_read_on_the_site()
    {
        await using var editor = await EditorAsync();
        var page = editor.Page;
        await editor.GoAsync("/Admin/ContentTypes/List");
        await editor.LookAsync("types");
        await page.GetByRole(AriaRole.Link, new() { Name = "New content type" }).ClickAsync();
        await page.Locator("[name='Form.DisplayName']").FillAsync("Public meeting");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create" }).SendAsync();

        foreach (var (name, kind) in ((string, string)[])[("Where", "Text field"), ("Seats", "Numeric field"), ("Day", "Date field")])
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Add field" }).ClickAsync();
            await page.Locator("[name='Form.DisplayName']").FillAsync(name);
            await page.GetByLabel("Kind of field").SelectOptionAsync(new SelectOptionValue { Label = kind });
            await page.GetByRole(AriaRole.Button, new() { Name = "Add field" }).SendAsync();
            await page.GotoAsync(new Uri(_site.Process.Address, "/Admin/ContentTypes/Edit/PublicMeeting").ToString());
        }

        foreach (var part in (string[])["TitlePart", "AutoroutePart"])
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Add parts" }).ClickAsync();
            await page.Locator($"[name=parts][value={part}]").CheckAsync();
            await page.Locator("main form button[type=submit]").SendAsync();
            await page.GotoAsync(new Uri(_site.Process.Address, "/Admin/ContentTypes/Edit/PublicMeeting").ToString());
        }

        await editor.LookAsync("type");
        await editor.GoAsync("/Admin/Contents/ContentTypes/PublicMeeting/Create");
        await page.Locator(Title).FillAsync("Assembly of the old town");
        await page.GetByLabel("Where").FillAsync("Market hall");
        await page.GetByLabel("Seats").FillAsync("1200");
        await page.GetByLabel("Day").FillAsync("2026-12-05");
        await editor.LookAsync("item-of-new-type");
        await SaveAsync(page, "Publish");

        await using var reader = await VisitAsync();
        await reader.GoAsync("/assembly-of-the-old-town");
        var article = reader.Page.Locator("main article");
        foreach (var text in (string[])["Assembly of the old town", "Market hall", "1,200", "2026"])
        {
            await Assertions.Expect(article).ToContainTextAsync(text);
        }

        await reader.LookAsync("new-type-on-the-site");
    }

    [Fact]
    public async Task The_session_expires_while_typing_and_the_text_is_saved_after_signing_in()
    {
        await using var editor = await EditorAsync();
        editor.Expect("401");
        var page = editor.Page;
        await editor.GoAsync(New);
        await WriteAsync(page, "Typed for an hour", "Two thousand words, nearly.");
        await Assertions.Expect(page.Locator("[data-address-text]")).ToContainTextAsync("typed-for-an-hour");
        await page.Context.ClearCookiesAsync();
        await page.Locator("button[name='submit.Publish']").First.SendAsync();

        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("no longer signed in");
        await editor.LookAsync("sign-in-again");
        await page.GetByLabel("Password").FillAsync("wrong");
        await editor.SignInHereAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("You are signed in again");
        await Assertions.Expect(page.Locator("main dl")).ToContainTextAsync("Two thousand words, nearly.");
        await editor.LookAsync("signed-in-again");
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish" }).SendAsync();
        await Assertions.Expect(page.Locator(".message-success")).ToBeVisibleAsync();

        await using var reader = await VisitAsync();
        await reader.GoAsync("/en/pages/typed-for-an-hour");
        await Assertions.Expect(reader.Page.Locator("main")).ToContainTextAsync("Two thousand words, nearly.");
    }

    private Task<Visit> VisitAsync() => Visit.BeginAsync(browser.Browser, _site.Process.Address, 1440, scripts: true, "en");

    private async Task<Visit> EditorAsync()
    {
        var editor = await VisitAsync();
        await editor.SignInAsync();
        return editor;
    }

    private static async Task WriteAsync(IPage page, string title, string text)
    {
        await page.Locator(Title).FillAsync(title);
        await page.Locator(Text).FillAsync(text);
    }

    private static async Task WriteSourceAsync(IPage page, string html)
    {
        await page.Locator(Title).FillAsync("Wishes of a quarter");
        await page.GetByText("Edit as HTML").ClickAsync();
        await page.Locator("[name='HtmlBodyPart.Html']").FillAsync(html);
    }

    private static async Task SaveAsync(IPage page, string button)
    {
        await page.Locator($"button[name='submit.{button}']").First.SendAsync();
        await Assertions.Expect(page.Locator(".message-success")).ToBeVisibleAsync();
    }
}
