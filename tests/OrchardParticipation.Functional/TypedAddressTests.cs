using System.Net;
using System.Text.Json;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>The address that an item will have, while somebody types.</summary>
public sealed class TypedAddressTests(EditableSite site) : IClassFixture<EditableSite>
{
    private const string Page = "/Admin/Autoroute/Address?contentType=Page";

    [Theory]
    [InlineData("&title=Citizens%27 assembly", "/en/pages/citizens-assembly", null)]
    [InlineData("&title=Citizens&culture=fr", "/fr/pages/citizens", null)]
    [InlineData("&title=Citizens&culture=xx", "/en/pages/citizens", null)]
    [InlineData("&title=Citizens&path=en/pages/other/", "/en/pages/other", null)]
    [InlineData("&title=", null, "The address is made from the title when you save.")]
    [InlineData("&title=A&path=a%20b", null, "An address has at most")]
    [InlineData("&title=A&path=%3Cscript%3E", null, "An address has at most")]
    public async Task It_follows_the_pattern_of_the_type_and_the_rules_of_addresses(string typed, string? path, string? note)
    {
        using var editor = await site.EditorAsync();

        var forecast = await ForecastAsync(editor, Page + typed);

        Assert.Equal(path is null ? null : new Uri(site.Site.Process.Address, path).ToString(), forecast.Address);
        Assert.Equal(note is null, forecast.Note is null);
        Assert.StartsWith(note ?? "", forecast.Note ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_what_the_save_then_gives_also_when_another_item_has_the_address()
    {
        using var editor = await site.EditorAsync();
        using var first = await editor.CreatePageAsync("The same title", "<p>One</p>");

        var forecast = await ForecastAsync(editor, Page + "&title=The%20same%20title");
        var typed = await ForecastAsync(editor, Page + "&path=en/pages/the-same-title");
        using var second = await editor.CreatePageAsync("The same title", "<p>Two</p>");

        Assert.EndsWith("/en/pages/the-same-title-1", forecast.Address, StringComparison.Ordinal);
        Assert.Equal("Another item has this address.", typed.Note);
        var shown = (await editor.PageAsync(second.Headers.Location!.OriginalString)).QuerySelector("[data-address-text]")!.TextContent;
        Assert.Equal(forecast.Address, shown);
    }

    [Fact]
    public async Task Asking_changes_nothing()
    {
        using var editor = await site.EditorAsync();
        using var created = await editor.CreatePageAsync("Asked about", "<p>One</p>");
        var edit = created.Headers.Location!.OriginalString;
        var id = edit.Split('/')[^2];
        var before = (await editor.PageAsync(edit)).QuerySelector("[name='EditedState']")!.GetAttribute("value");

        var forecast = await ForecastAsync(editor, $"{Page}&contentItemId={id}&title=Something%20else&path=");

        Assert.EndsWith("/en/pages/something-else", forecast.Address, StringComparison.Ordinal);
        var page = await editor.PageAsync(edit);
        Assert.Equal(before, page.QuerySelector("[name='EditedState']")!.GetAttribute("value"));
        Assert.Equal("Asked about", page.QuerySelector("[name='TitlePart.Title']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Who_may_not_edit_may_not_ask_and_what_is_too_long_or_unknown_is_refused()
    {
        using var editor = await site.EditorAsync();
        using var stranger = site.Site.NewReader();
        using var edition = await editor.GetAsync("/Admin/Autoroute/Address?contentType=Edition&title=A");

        Assert.StartsWith("302 /Login", await stranger.AnswerAsync(Page + "&title=A"), StringComparison.OrdinalIgnoreCase);
        Assert.Equal("404", await editor.AnswerAsync("/Admin/Autoroute/Address?title=A"));
        Assert.Equal("404", await editor.AnswerAsync("/Admin/Autoroute/Address?contentType=None&title=A"));
        Assert.Equal("404", await editor.AnswerAsync(Page + "&title=A&contentItemId=4penhn7a09ghay2f89rrpw18ac"));
        Assert.Equal("400", await editor.AnswerAsync(Page + "&title=" + new string('a', 1025)));
        Assert.Equal("400", await editor.AnswerAsync(Page + "&path=" + new string('a', 1026)));
        Assert.Equal(HttpStatusCode.OK, edition.StatusCode);
        Assert.Empty(site.Site.Process.Errors);
    }

    private static async Task<(string? Address, string? Note)> ForecastAsync(Reader editor, string address)
    {
        using var answer = await editor.GetAsync(address);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return (json.RootElement.GetProperty("address").GetString(), json.RootElement.GetProperty("note").GetString());
    }
}
