using Microsoft.Playwright;

namespace OrchardParticipation.Browser;

/// <summary>Many items at once, from the content list: with the keyboard, on a phone, and without scripts.</summary>
public sealed class BulkJourneys(BrowserSite browser) : IAsyncLifetime
{
    private const string List = "/Admin/Contents/ContentItems";

    private Testing.Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Testing.Site.StartAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task An_editor_unpublishes_and_publishes_a_page_of_items_with_the_keyboard()
    {
        await using var editor = await EditorAsync(1440, scripts: true);
        await editor.GoAsync(List + "/Practice?status=Published&culture=en");
        var count = await editor.Page.Locator("table.list tbody tr").CountAsync();

        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Select all on this page" }).FocusAsync();
        await editor.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(editor.Page.GetByRole(AriaRole.Button, new() { Name = "Select none" })).ToBeFocusedAsync();
        Assert.Equal(count, await editor.Page.Locator("input[name=itemIds]:checked").CountAsync());
        await editor.Page.Keyboard.PressAsync("Tab");
        await editor.Page.Keyboard.TypeAsync("Un");
        await editor.Page.Keyboard.PressAsync("Tab");
        await editor.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(editor.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Unpublish: confirm");
        await editor.AssertAccessibleAsync();
        Assert.Equal(count, await editor.Page.Locator("input[name=itemIds]:checked").CountAsync());
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Unpublish", Exact = true }).FocusAsync();
        await editor.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(editor.Page.Locator(".message").First).ToContainTextAsync($"{count} items were unpublished.");
        Assert.EndsWith(List + "/Practice?status=Published&culture=en", editor.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task On_a_phone_with_and_without_scripts_a_line_is_deleted_in_one_language_only(bool scripts)
    {
        await using var editor = await EditorAsync(360, scripts);
        await editor.GoAsync(List + "?q=Medell");
        await editor.AssertFitsAsync();
        if (scripts)
        {
            await editor.AssertAccessibleAsync();
            await editor.Page.GetByRole(AriaRole.Checkbox).First.CheckAsync();
        }
        else
        {
            await editor.Page.GetByRole(AriaRole.Link, new() { Name = "Select all on this page" }).ClickAsync();
        }

        await editor.Page.Locator("#bulk-action").SelectOptionAsync("Remove");
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();

        await editor.AssertFitsAsync();
        if (scripts)
        {
            await editor.AssertAccessibleAsync();
        }

        Assert.Equal(1, await editor.Page.Locator("input[name=itemIds]:checked").CountAsync());
        Assert.True(await editor.Page.Locator("input[name=itemIds]").CountAsync() > 1);
        await editor.Page.GetByRole(AriaRole.Button, new() { Name = "Delete", Exact = true }).ClickAsync();

        await Assertions.Expect(editor.Page.Locator(".message").First).ToContainTextAsync("1 item was deleted.");
        await Assertions.Expect(editor.Page.Locator("table.list tbody tr")).ToHaveCountAsync(1);
        await Assertions.Expect(editor.Page.GetByRole(AriaRole.Button, new() { Name = "Add English to" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(320, ColorScheme.Light)]
    [InlineData(768, ColorScheme.Dark)]
    [InlineData(1440, ColorScheme.Dark)]
    public async Task The_list_passes_axe_and_fits_at_every_width_also_with_filters_and_refusals(int width, ColorScheme scheme)
    {
        await using var editor = await EditorAsync(width, scripts: true);
        await editor.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        foreach (var path in (string[])[List, List + "/Practice?q=a&status=Published&culture=fr&owner=me&sort=Title", List + "?status=Odd", List + "?q=medellin&pagenum=1"])
        {
            await editor.GoAsync(path);
            await editor.AssertAccessibleAsync();
            await editor.AssertFitsAsync();
        }
    }

    private async Task<Visit> EditorAsync(int width, bool scripts)
    {
        var visit = await Visit.BeginAsync(browser.Browser, _site.Process.Address, width, scripts, "en");
        await visit.SignInAsync();
        return visit;
    }
}
