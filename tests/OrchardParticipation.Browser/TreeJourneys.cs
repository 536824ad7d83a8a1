using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace OrchardParticipation.Browser;

/// <summary>Menus, taxonomies and languages: what an editor sees of them, and what comes of it on the site.</summary>
public sealed partial class TreeJourneys(BrowserSite browser) : IAsyncLifetime
{
    private const string Title = "[name='TitlePart.Title']";

    private Testing.Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Testing.Site.StartAsync("BlankAward");

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task An_entry_is_put_under_another_one_in_the_main_menu()
    {
        await using var editor = await EditorAsync();
        var page = editor.Page;
        await page.GetByRole(AriaRole.Link, new() { Name = "Menus" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Main menu" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { NameRegex = AddLink() }).ClickAsync();
        await page.Locator("[name='LinkMenuItemPart.Name']").FillAsync("Past editions");
        await page.Locator("[name='LinkMenuItemPart.Url']").FillAsync("javascript:alert(1)");
        await SaveNodeAsync(page);
        await Assertions.Expect(page.Locator(".summary")).ToContainTextAsync("An address starts with");
        await editor.LookAsync("menu-entry-refused");
        await page.Locator("[name='LinkMenuItemPart.Url']").FillAsync("~/en/processes");
        await SaveNodeAsync(page);
        await Assertions.Expect(page.Locator(".message-success")).ToBeVisibleAsync();

        // By the keyboard.
        await page.GetByRole(AriaRole.Button, new() { Name = "Move “Past editions” under the entry above it" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".tree__level .tree__level .tree__text")).ToHaveTextAsync("Past editions");
        await editor.LookAsync("menu");
        await page.Locator(".tree__row", new() { HasText = "About" }).GetByRole(AriaRole.Link, new() { NameRegex = DeleteWord() }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("1 entry under it is deleted with it.");
        await editor.LookAsync("menu-entry-removal");
        await page.GetByRole(AriaRole.Link, new() { Name = "Cancel" }).ClickAsync();
        await PublishAsync(page);

        await using var reader = await VisitAsync();
        await reader.GoAsync("/en/");
        await Assertions.Expect(reader.Page.Locator(".site-nav ul ul a")).ToHaveTextAsync("Past editions");
        await reader.LookAsync("menu-on-the-site");
    }

    [Fact]
    public async Task An_item_is_filed_under_a_term()
    {
        await using var editor = await EditorAsync();
        var page = editor.Page;
        await TypeAsync(page, "Topic", "TitlePart");
        await editor.GoAsync("/Admin/Contents/ContentTypes/Taxonomy/Create");
        await page.Locator(Title).FillAsync("Themes");
        await page.Locator("[name='TaxonomyPart.TermContentType']").SelectOptionAsync("Topic");
        await PublishAsync(page);
        foreach (var term in (string[])["Water", "Air"])
        {
            await page.GetByRole(AriaRole.Link, new() { Name = "Add: Topic" }).ClickAsync();
            await page.Locator(Title).FillAsync(term);
            await SaveNodeAsync(page);
        }

        await page.Locator(".tree__row", new() { HasText = "Water" }).GetByText("Add below").ClickAsync();
        await page.Locator(".tree__row", new() { HasText = "Water" }).GetByRole(AriaRole.Link, new() { Name = "Topic", Exact = true }).ClickAsync();
        await page.Locator(Title).FillAsync("Rivers");
        await editor.LookAsync("term");
        await SaveNodeAsync(page);
        await editor.LookAsync("taxonomy");
        await PublishAsync(page);

        await TypeAsync(page, "Report", "TitlePart", "AutoroutePart");
        await editor.GoAsync("/Admin/ContentTypes/AddFieldTo/Report");
        await page.Locator("[name='Form.DisplayName']").FillAsync("Themes");
        await page.Locator("[name='Form.FieldType']").SelectOptionAsync("TaxonomyField");
        await page.Locator("main form button[type=submit]").SendAsync();
        await editor.GoAsync("/Admin/ContentTypes/EditField/Report/Themes");
        await page.Locator("[name='Settings.TaxonomyContentItemId']").SelectOptionAsync(new SelectOptionValue { Label = "Themes" });
        await editor.LookAsync("taxonomy-field-settings");
        await page.Locator("main form button[type=submit]").First.SendAsync();

        await editor.GoAsync("/Admin/Contents/ContentTypes/Report/Create");
        await page.Locator(Title).FillAsync("On the river");
        await page.GetByLabel("Rivers").CheckAsync();
        await editor.LookAsync("taxonomy-field");
        await PublishAsync(page);
        await using var reader = await VisitAsync();
        await reader.GoAsync("/on-the-river");
        await Assertions.Expect(reader.Page.Locator("main article")).ToContainTextAsync("Rivers");
    }

    [Fact]
    public async Task A_language_is_added_from_another_one_asked_about_and_taken_away_alone()
    {
        await using var editor = await EditorAsync();
        var page = editor.Page;
        await editor.GoAsync("/Admin/Contents/ContentTypes/Page/Create");
        await page.Locator(Title).FillAsync("Three languages");
        await PublishAsync(page);
        await page.GetByRole(AriaRole.Button, new() { NameRegex = AddFrench() }).ClickAsync();
        await Assertions.Expect(page.Locator(".untranslated")).ToContainTextAsync("Not translated yet");
        await editor.LookAsync("untranslated");
        await page.Locator(".editor__buttons button[name='submit.Publish']").First.SendAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Publish it as it is" })).ToBeVisibleAsync();
        await editor.LookAsync("untranslated-asked");
        await page.Locator(Title).FillAsync("Trois langues");
        await PublishAsync(page);

        await page.GetByRole(AriaRole.Button, new() { NameRegex = AddSpanish() }).ClickAsync();
        await editor.LookAsync("language-source");
        await page.GetByLabel("English").CheckAsync();
        await page.Locator("main form button[type=submit]").SendAsync();
        await Assertions.Expect(page.Locator(Title)).ToHaveValueAsync("Three languages");

        await page.GetByRole(AriaRole.Link, new() { Name = "Français" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Delete" }).ClickAsync();
        await editor.LookAsync("language-removal");
        await page.GetByRole(AriaRole.Button, new() { NameRegex = DeleteWord() }).SendAsync();
        await using var reader = await VisitAsync();
        Assert.Equal(404, await reader.StatusAsync("/fr/pages/trois-langues"));
        Assert.Equal(200, await reader.StatusAsync("/en/pages/three-languages"));
        await editor.GoAsync("/Admin/Contents/ContentItems?q=Three");
        await editor.LookAsync("list-with-untranslated");
    }

    private Task<Visit> VisitAsync() => Visit.BeginAsync(browser.Browser, _site.Process.Address, 1440, scripts: true, "en");

    private async Task<Visit> EditorAsync()
    {
        var editor = await VisitAsync();
        await editor.SignInAsync();
        await editor.GoAsync("/Admin");
        return editor;
    }

    private async Task TypeAsync(IPage page, string name, params string[] parts)
    {
        await page.GotoAsync(new Uri(_site.Process.Address, "/Admin/ContentTypes/Create").ToString());
        await page.Locator("[name='Form.DisplayName']").FillAsync(name);
        await page.Locator("main form button[type=submit]").SendAsync();
        foreach (var part in parts)
        {
            await page.GotoAsync(new Uri(_site.Process.Address, "/Admin/ContentTypes/AddPartsTo/" + name).ToString());
            await page.Locator($"[name=parts][value={part}]").CheckAsync();
            await page.Locator("main form button[type=submit]").SendAsync();
        }
    }

    private static async Task PublishAsync(IPage page)
    {
        await page.Locator(".editor__buttons button[name='submit.Publish']").First.SendAsync();
        await Assertions.Expect(page.Locator(".message-success")).ToBeVisibleAsync();
    }

    private static Task SaveNodeAsync(IPage page) => page.Locator("main form.editor button[type=submit]").SendAsync();

    [GeneratedRegex("^Add: Link")]
    private static partial Regex AddLink();

    [GeneratedRegex("^Delete")]
    private static partial Regex DeleteWord();

    [GeneratedRegex("Add français", RegexOptions.IgnoreCase)]
    private static partial Regex AddFrench();

    [GeneratedRegex("Add español", RegexOptions.IgnoreCase)]
    private static partial Regex AddSpanish();
}
