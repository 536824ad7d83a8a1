using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

public sealed class PickerTests(FormSite site) : IClassFixture<FormSite>
{
    private const string Field = "Sheet.Things.ContentItemIds";
    private const string Search = "/Admin/ContentFields/SearchContentItems?contentType=Sheet&part=Sheet&field=Things";

    private static List<string> Offered(IParentNode page) => [.. page.QuerySelectorAll($"li [name='{Field}']").Select(input => input.GetAttribute("value")!)];

    private static List<string> Chosen(IParentNode page) => [.. page.QuerySelectorAll($"[name='{Field}'][checked]").Select(input => input.GetAttribute("value")!)];

    [Fact]
    public async Task What_was_chosen_and_deleted_is_shown_as_deleted()
    {
        using var editor = await site.EditorAsync();
        var page = await editor.PageAsync(FormSite.StoredEdit);

        Assert.Equal([FormSite.GoneThing, FormSite.ThingId(29)], Chosen(page));
        Assert.Contains("Deleted", page.QuerySelector($"li:has([value='{FormSite.GoneThing}'])")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Deleted", page.QuerySelector($"li:has([value='{FormSite.ThingId(29)}'])")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_scripts_a_search_shows_the_form_again_with_all_that_was_typed_and_stores_nothing()
    {
        using var editor = await site.EditorAsync();
        var form = await FormSite.FormAsync(editor, FormSite.StoredEdit);
        var state = form.QuerySelector("[name='EditedState']")!.GetAttribute("value");
        var button = form.QuerySelector("[data-picker-search] button")!.GetAttribute("formaction")!;
        Assert.DoesNotContain(FormSite.ThingId(30), Offered(form));
        form.SetAttribute("action", button);

        using var answer = await editor.SubmitAsync(form, button, [new("TitlePart.Title", "Typed and not saved"), new("Sheet.Mail.Text", "not yet right"), new("Sheet.Things.Query", "thing 30")]);

        var page = await Reader.ParseAsync(answer);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal([FormSite.GoneThing, FormSite.ThingId(29)], Chosen(page));
        Assert.Equal([FormSite.GoneThing, FormSite.ThingId(29), FormSite.ThingId(30)], Offered(page));
        Assert.Equal("Typed and not saved", page.QuerySelector("[name='TitlePart.Title']")!.GetAttribute("value"));
        Assert.Equal("not yet right", page.QuerySelector("[name='Sheet.Mail.Text']")!.GetAttribute("value"));
        Assert.Equal(state, page.QuerySelector("[name='EditedState']")!.GetAttribute("value"));
        Assert.Equal("changed", page.QuerySelector(Editing.Form)!.GetAttribute("data-unsaved"));
        Assert.Null(page.QuerySelector(".summary"));
        Assert.Equal("A stored sheet", (await FormSite.FormAsync(editor, FormSite.StoredEdit)).QuerySelector("[name='TitlePart.Title']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_search_in_a_form_that_nobody_saved_keeps_it_too_and_what_is_found_can_be_saved()
    {
        using var editor = await site.EditorAsync();
        var form = await FormSite.FormAsync(editor, FormSite.New);
        form.SetAttribute("action", form.QuerySelector("[data-picker-search] button")!.GetAttribute("formaction")!);
        using var searched = await editor.SubmitAsync(form, FormSite.New, [new("TitlePart.Title", "With a thing"), new("Sheet.Mail.Text", "a@example.org"), new("Sheet.Things.Query", "Thing 27")]);
        var again = (IHtmlFormElement)(await Reader.ParseAsync(searched)).QuerySelector(Editing.Form)!;

        using var saved = await editor.SubmitAsync(again, FormSite.New, [new(Field, FormSite.ThingId(27))], "submit.Publish");

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal([FormSite.ThingId(27)], Chosen(await editor.PageAsync(saved.Headers.Location!.OriginalString)));
    }

    [Fact]
    public async Task The_search_of_scripts_finds_by_text_and_says_when_there_is_more()
    {
        using var editor = await site.EditorAsync();

        var all = await FoundAsync(editor, "");
        var one = await FoundAsync(editor, "THING 07");

        Assert.True(all.HasMore);
        Assert.Equal(20, all.Ids.Count);
        Assert.False(one.HasMore);
        Assert.Equal([FormSite.ThingId(7)], one.Ids);
        Assert.Empty((await FoundAsync(editor, "%' OR 1=1 --")).Ids);
        Assert.Empty((await FoundAsync(editor, "stored sheet")).Ids);
    }

    [Theory]
    [InlineData("/Admin/ContentFields/SearchContentItems", "404")]
    [InlineData("/Admin/ContentFields/SearchContentItems?contentType=None&part=Sheet&field=Things", "404")]
    [InlineData("/Admin/ContentFields/SearchContentItems?contentType=Sheet&part=Sheet&field=Mail", "404")]
    [InlineData("/Admin/ContentFields/SearchContentItems?contentType=Sheet&part=None&field=Things", "404")]
    [InlineData(Search + "&contentItemId=thing000000000000000000001", "404")]
    [InlineData(Search + "&contentItemId=far-too-long-for-an-id-of-anything-here", "404")]
    public async Task A_search_for_what_is_not_there_is_refused(string address, string answer)
    {
        using var editor = await site.EditorAsync();

        Assert.Equal(answer, await editor.AnswerAsync(address));
    }

    [Fact]
    public async Task Strangers_may_not_search_nor_send_forms()
    {
        using var stranger = site.Site.NewReader();

        Assert.StartsWith("302 /Login", await stranger.AnswerAsync(Search), StringComparison.OrdinalIgnoreCase);
        using var posted = await stranger.Client.PostAsync("/Admin/Contents/ContentTypes/Sheet/Search", new FormUrlEncodedContent([]));
        Assert.NotEqual(HttpStatusCode.OK, posted.StatusCode);
    }

    private static async Task<(List<string> Ids, bool HasMore)> FoundAsync(Reader editor, string query)
    {
        using var answer = await editor.GetAsync(Search + "&query=" + Uri.EscapeDataString(query));
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return ([.. json.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!)], json.RootElement.GetProperty("hasMore").GetBoolean());
    }
}
