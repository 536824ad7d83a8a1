using Microsoft.Playwright;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Browser;

/// <summary>Upload and use a picture.</summary>
public sealed class MediaJourneys(BrowserSite browser) : IAsyncLifetime
{
    private Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Site.StartAsync("BlankAward");

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_picture_is_uploaded_chosen_shown_and_not_deleted_unasked()
    {
        await using var editor = await Visit.BeginAsync(browser.Browser, _site.Process.Address, 1280, scripts: true, "en");
        await editor.SignInAsync();
        var page = editor.Page;
        await TypeAsync(page, editor);

        await page.GetByRole(AriaRole.Link, new() { Name = "Media Library" }).ClickAsync();
        await page.GetByLabel("New folder").FillAsync("Rivers");
        await page.GetByRole(AriaRole.Button, new() { Name = "Create folder" }).SendAsync();
        await page.Locator("#files").SetInputFilesAsync([File("ebro.jpg", Photos.Plain(1600, 900)), File("duero.jpg", Photos.Plain(800, 900)), File("page.html", [1]), File("wrong.png", [1, 2, 3])]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Upload" }).ClickAsync();
        await Assertions.Expect(page.Locator("[data-upload-list] li")).ToHaveTextAsync(["ebro.jpg: Added", "duero.jpg: Added", "page.html: Files ending in “.html” are not allowed.", "wrong.png: The content is not what the name says."]);
        await Assertions.Expect(page.Locator("tbody th")).ToHaveTextAsync(["duero.jpg", "ebro.jpg"]);
        await editor.LookAsync("media");

        await editor.GoAsync("/Admin/Contents/ContentTypes/Poster/Create");
        await page.Locator("[name='TitlePart.Title']").FillAsync("The Ebro");
        await page.GetByLabel("Search the media library").FillAsync("ebro");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Rivers/ebro.jpg" }).CheckAsync();
        await page.GetByLabel("Text instead of the picture").First.FillAsync("A river in the evening");
        await editor.LookAsync("media-field");
        await MoveAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Publish", Exact = true }).SendAsync();

        await editor.GoAsync("/the-ebro");
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { Name = "A river in the evening" })).ToHaveJSPropertyAsync("naturalWidth", 1024);
        await editor.LookAsync("media-on-the-site");

        await editor.GoAsync("/Admin/Media/DeleteMedia?path=Rivers/ebro.jpg");
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete" }).SendAsync();
        await Assertions.Expect(page.Locator("#anyway-error")).ToBeVisibleAsync();
        await editor.LookAsync("media-deletion");
        await editor.GoAsync("/Admin/Media/MoveMedia?path=Rivers/ebro.jpg");
        await editor.LookAsync("media-move");
    }

    /// <summary>With the keyboard: the other picture first, and back again.</summary>
    private static async Task MoveAsync(IPage page)
    {
        var chosen = page.Locator(".picker__file:has(input:checked) > .choice");
        await page.GetByLabel("Search the media library").FillAsync("duero");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Rivers/duero.jpg" }).CheckAsync();
        var up = page.GetByRole(AriaRole.Button, new() { Name = "Move up (Rivers/duero.jpg)" });
        await up.FocusAsync();
        foreach (var (key, order) in new[] { ("Space", "duero ebro"), ("Shift+Tab", "duero ebro"), ("Tab", "duero ebro"), ("Enter", "duero ebro") })
        {
            await page.Keyboard.PressAsync(key);
            await Assertions.Expect(chosen).ToHaveTextAsync([.. order.Split(' ').Select(name => $"Rivers/{name}.jpg")]);
        }

        await Assertions.Expect(page.GetByText("“Rivers/duero.jpg” is number 1 of 2.")).ToHaveCountAsync(1);
        await Assertions.Expect(up).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Move down (Rivers/duero.jpg)" }).ClickAsync();
        await Assertions.Expect(chosen).ToHaveTextAsync(["Rivers/ebro.jpg", "Rivers/duero.jpg"]);
        await page.GetByLabel("Text instead of the picture").Last.FillAsync("Another river");
    }

    private static FilePayload File(string name, byte[] content) => new() { Name = name, MimeType = "application/octet-stream", Buffer = content };

    private static async Task TypeAsync(IPage page, Visit editor)
    {
        await editor.GoAsync("/Admin/ContentTypes/Create");
        await page.Locator("[name='Form.DisplayName']").FillAsync("Poster");
        await page.Locator("main form button[type=submit]").First.SendAsync();
        await editor.GoAsync("/Admin/ContentTypes/AddPartsTo/Poster");
        await page.Locator("[name=parts][value=TitlePart]").CheckAsync();
        await page.Locator("[name=parts][value=AutoroutePart]").CheckAsync();
        await page.Locator("main form button[type=submit]").First.SendAsync();
        await editor.GoAsync("/Admin/ContentTypes/AddFieldTo/Poster");
        await page.Locator("[name='Form.DisplayName']").FillAsync("Pictures");
        await page.Locator("[name='Form.FieldType']").SelectOptionAsync("MediaField");
        await page.Locator("main form button[type=submit]").First.SendAsync();
    }
}
