using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

public sealed class BulkTests(ListSite site) : IClassFixture<ListSite>
{
    private readonly Reader _editor = site.Editor;

    [Fact]
    public async Task The_confirmation_says_what_will_happen_and_does_nothing_until_it_is_confirmed()
    {
        var id = await _editor.AddAsync("Confirmed");
        var french = await _editor.TranslateAsync(id, "fr");

        var confirmation = await ConfirmationAsync("?q=confirmed&culture=en", "PublishNow", id);

        Assert.Equal(
            ["[x] Confirmed, English, Draft, It becomes public.", "[ ] Confirmed, Français, Draft, It becomes public. Not translated yet: this is still the text in English."],
            confirmation.QuerySelectorAll("table tbody tr").Select(Summary));
        Assert.Equal("Confirmed: Draft draft draft", await _editor.StateAsync("confirmed"));

        using var answer = await ConfirmAsync(confirmation, "?q=confirmed&culture=en");

        Assert.Equal("/Admin/Contents/ContentItems?q=confirmed&culture=en", answer.Headers.Location!.OriginalString);
        Assert.Equal("1 item was published.", await NoticeAsync());
        Assert.Equal("Confirmed: Published published draft", await _editor.StateAsync("confirmed"));
        Assert.NotEqual(id, french);
    }

    [Fact]
    public async Task All_languages_can_be_meant_and_then_all_are_changed_or_none()
    {
        var id = await _editor.AddAsync("Everywhere", "submit.Publish");
        await _editor.TranslateAsync(id, "es");
        var one = await ConfirmationAsync("", "Remove", id);
        var form = FormOf(one);

        using var shown = await _editor.SubmitAsync(form, ContentListing.Path, [new("languages", "all")]);
        var all = await Reader.ParseAsync(shown);

        Assert.Equal(
            ["[x] Everywhere, English, Published, It is deleted and disappears from the site, with its history.", "[x] Everywhere, Español, Draft, It is deleted. The public does not see it now."],
            all.QuerySelectorAll("table tbody tr").Select(Summary));
        using var answer = await ConfirmAsync(all, "");
        Assert.Equal("2 items were deleted.", await NoticeAsync());
        Assert.Equal("", await _editor.StateAsync("everywhere"));
    }

    [Fact]
    public async Task What_was_changed_or_deleted_meanwhile_is_told_and_left_alone()
    {
        string[] ids = [await _editor.AddAsync("Meanwhile changed"), await _editor.AddAsync("Meanwhile deleted"), await _editor.AddAsync("Meanwhile same")];
        var confirmation = await ConfirmationAsync("", "PublishNow", ids);
        using var edit = await _editor.SubmitAsync($"{ContentListing.Path}/{ids[0]}/Edit", Editing.Form, [new("TitlePart.Title", "Meanwhile other")], "submit.Publish");
        using var hide = await PostAsync($"{ContentListing.Path}/{ids[0]}/Unpublish", []);
        using var delete = await PostAsync($"{ContentListing.Path}/{ids[1]}/Delete", []);

        using var answer = await ConfirmAsync(confirmation, "");

        var notices = await NoticeAsync();
        Assert.Contains("1 item was published.", notices, StringComparison.Ordinal);
        Assert.Contains("Nothing was done to 1 item that somebody changed meanwhile: “Meanwhile other”", notices, StringComparison.Ordinal);
        Assert.Contains("1 item is not there any more.", notices, StringComparison.Ordinal);
        Assert.Equal("Meanwhile same: Published published\nMeanwhile other: Draft draft", string.Join('\n', (await _editor.StateAsync("meanwhile")).Split('\n').OrderDescending()));
    }

    public static TheoryData<string, string, string[]> Hostile => new()
    {
        { "PublishNow", "yes", ["nothing"] },
        { "Remove", "yes", ["' OR 1=1 --", "../../Admin", "<script>alert(1)</script>", new string('x', 2_000)] },
        { "Remove", "yes", [.. Enumerable.Range(0, 900).Select(number => $"id{number}")] },
        { "PublishNow", "", [.. Enumerable.Range(0, 900).Select(number => $"id{number}")] },
        { "Remove", "yes", [.. Enumerable.Range(0, 5_000).Select(number => $"id{number}")] },
        { "DropEverything", "yes", ["{id}"] },
        { "3", "yes", ["{id}"] },
        { "None", "yes", ["{id}"] },
        { "", "yes", ["{id}"] },
        { "Remove", "yes", ["{id}"] },
        { "Remove", "yes", [] },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task A_forged_request_changes_nothing(string action, string confirm, string[] ids)
    {
        var title = "Untouched " + Guid.NewGuid().ToString("n");
        var id = await _editor.AddAsync(title, "submit.Publish");
        var fields = ids.Select(text => new KeyValuePair<string, string>("itemIds", text.Replace("{id}", id, StringComparison.Ordinal)))
            .Append(new("bulkAction", action)).Append(new("submit.Confirm", confirm)).Append(new("returnUrl", "https://evil.example/")).Append(new("seen", $"{id}:forged"));

        using var answer = await PostAsync(ContentListing.Path, fields);

        Assert.True((int)answer.StatusCode < 500, $"{(int)answer.StatusCode}");
        Assert.DoesNotContain("evil", answer.Headers.Location?.OriginalString ?? "", StringComparison.Ordinal);
        Assert.Equal($"{title}: Published published", await _editor.StateAsync(title));
        Assert.Empty(site.Site.Process.Errors);
    }

    [Fact]
    public async Task Without_its_antiforgery_token_it_is_refused()
    {
        var id = await _editor.AddAsync("Unforged", "submit.Publish");

        using var answer = await _editor.Client.PostAsync(ContentListing.Path, new FormUrlEncodedContent([new("itemIds", id), new("bulkAction", "Remove"), new("submit.Confirm", "yes")]));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("Unforged: Published published", await _editor.StateAsync("unforged"));
    }

    [Fact]
    public async Task Strangers_are_asked_to_sign_in()
    {
        using var stranger = site.Site.NewReader();

        using var answer = await stranger.Client.PostAsync(ContentListing.Path, new FormUrlEncodedContent([new("bulkAction", "Remove")]));

        Assert.NotEqual(HttpStatusCode.OK, answer.StatusCode);
        Assert.StartsWith("/Login", answer.Headers.Location?.PathAndQuery ?? "/Login", StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task More_than_a_page_of_lines_is_refused_before_anything_is_read()
    {
        using var answer = await PostAsync(ContentListing.Path, Enumerable.Range(0, 13).Select(number => new KeyValuePair<string, string>("itemIds", $"id{number}")).Append(new("bulkAction", "Remove")));

        Assert.Equal("302", ((int)answer.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("Nothing was done: at most 12 lines can be changed at once.", await NoticeAsync());
    }

    [Fact]
    public async Task Titles_are_shown_as_text_and_not_as_markup()
    {
        var id = await _editor.AddAsync("<img src=x onerror=alert(1)> bold");

        var confirmation = await ConfirmationAsync("", "Unpublish", id);
        using var answer = await PostAsync(ContentListing.Path, [new("itemIds", id), new("bulkAction", "Unpublish"), new("submit.Confirm", "yes")]);
        var list = await _editor.PageAsync(ContentListing.Path);

        Assert.Empty(confirmation.QuerySelectorAll("main img, main script:not([src])"));
        Assert.Empty(list.QuerySelectorAll("main img, main script:not([src])"));
        Assert.Contains("<img src=x onerror=alert(1)> bold", list.QuerySelector(".messages")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<IHtmlDocument> ConfirmationAsync(string query, string action, params string[] ids)
    {
        using var answer = await PostAsync(ContentListing.Path + query, ids.Select(id => new KeyValuePair<string, string>("itemIds", id)).Append(new("bulkAction", action)));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await Reader.ParseAsync(answer);
    }

    private Task<HttpResponseMessage> ConfirmAsync(IHtmlDocument confirmation, string query) =>
        _editor.SubmitAsync(FormOf(confirmation), ContentListing.Path + query, [], "submit.Confirm");

    private async Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var page = await _editor.PageAsync(ContentListing.Path);
        var token = page.QuerySelector("form.bulk input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        return await _editor.Client.PostAsync(path, new FormUrlEncodedContent(fields.Append(new("__RequestVerificationToken", token))));
    }

    private async Task<string> NoticeAsync() =>
        string.Join(' ', (await _editor.PageAsync(ContentListing.Path)).QuerySelectorAll(".messages li, .message").Select(message => message.TextContent.Trim()).Distinct());

    private static IHtmlFormElement FormOf(IHtmlDocument confirmation) => (IHtmlFormElement)confirmation.QuerySelector("form:has([name=lines])")!;

    private static string Summary(IElement row) =>
        $"[{(row.QuerySelector("input[type=checkbox]")?.HasAttribute("checked") == true ? "x" : " ")}] {row.QuerySelector("th")!.TextContent.Trim()}, "
        + string.Join(", ", row.QuerySelectorAll("td[data-label]").Where(cell => cell.GetAttribute("data-label") != "Type").Select(Translating.Words));
}
