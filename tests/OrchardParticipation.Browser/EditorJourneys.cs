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
        await Assertions.Expect(collision.Locator("del.diff-deleted")).ToContainTextAsync(["Neighbourhood forum", "twice", "year"]);
        await Assertions.Expect(collision.Locator("ins.diff-inserted")).ToContainTextAsync(["Forum of the neighbourhood", "once", "month"]);
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

    private static async Task SaveAsync(IPage page, string button)
    {
        await page.Locator($"button[name='submit.{button}']").First.SendAsync();
        await Assertions.Expect(page.Locator(".message-success")).ToBeVisibleAsync();
    }
}
