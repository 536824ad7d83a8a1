using System.Net;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

public sealed class PreviewTests(EditableSite site) : IClassFixture<EditableSite>
{
    private const string Render = "/OrchardCore.ContentPreview/Preview/Render";

    [Fact]
    public async Task An_unsaved_edit_is_shown_in_the_theme_and_leaves_no_trace()
    {
        using var editor = await site.EditorAsync();
        var id = await PageAsync(editor, "Kept title", "<p>Kept text</p>");
        using var reader = site.Site.NewReader();
        var before = await StateAsync(editor, reader, id, "/en/pages/kept-title");

        using var answer = await PreviewAsync(editor, EditOf(id), [new("TitlePart.Title", "Typed title"), new("HtmlBodyPart.Html", "<p>Typed text</p>")]);
        var page = await Reader.ParseAsync(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Typed title", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains("Typed text", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("link[href*='OrchardParticipation.Theme']"));
        Assert.StartsWith("Preview: nothing was saved.", page.QuerySelector(".preview-banner")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal("noindex", answer.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Contains("form-action 'none'", answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal(before, await StateAsync(editor, reader, id, "/en/pages/kept-title"));
        Assert.Empty(site.Site.Process.Errors);
    }

    [Fact]
    public async Task A_new_item_is_shown_before_it_exists()
    {
        using var editor = await site.EditorAsync();
        var before = await ListAsync(editor);

        using var answer = await PreviewAsync(editor, Editing.NewPage, [new("TitlePart.Title", "Never saved"), new("HtmlBodyPart.Html", "<p>Nowhere</p>")]);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("Never saved", (await Reader.ParseAsync(answer)).QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(before, await ListAsync(editor));
        using var reader = site.Site.NewReader();
        Assert.Equal("404", await reader.AnswerAsync("/en/pages/never-saved"));
    }

    [Fact]
    public async Task The_real_page_comes_after_the_preview_as_if_there_had_been_none()
    {
        using var editor = await site.EditorAsync();
        using var preview = await PreviewAsync(editor, Editing.NewPage, [new("TitlePart.Title", "Seen first"), new("HtmlBodyPart.Html", "<p>Draft words</p>")]);
        using var saved = await editor.CreatePageAsync("Seen first", "<p>Final words</p>");
        using var reader = site.Site.NewReader();

        Assert.Contains("Final words", (await reader.PageAsync("/en/pages/seen-first")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_errors_says_what_is_wrong_instead()
    {
        using var editor = await site.EditorAsync();
        var before = await ListAsync(editor);

        using var answer = await PreviewAsync(editor, Editing.NewPage, [new("TitlePart.Title", "Wrong address"), new("AutoroutePart.Path", "with spaces in it")]);
        var page = await Reader.ParseAsync(answer);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        Assert.Contains("no spaces", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("still in the editor", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await ListAsync(editor));
    }

    [Fact]
    public async Task Saving_goes_on_while_previews_are_made()
    {
        using var editor = await site.EditorAsync();
        var id = await PageAsync(editor, "Busy page", "<p>0</p>");
        var form = await FormAsync(editor, EditOf(id));
        var new_ = await FormAsync(editor, Editing.NewPage);

        var answers = await Task.WhenAll(Enumerable.Range(0, 24).Select(turn => turn % 2 == 0
            ? editor.SubmitAsync(Aimed(form, Render), EditOf(id), [new("TitlePart.Title", $"Preview {turn}")])
            : editor.SubmitAsync(new_, Editing.NewPage, [new("TitlePart.Title", $"Saved beside previews {turn}")], "submit.Publish")));

        Assert.All(answers.Where((_, turn) => turn % 2 == 0), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.All(answers.Where((_, turn) => turn % 2 == 1), answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
        Assert.Empty(site.Site.Process.Errors);
    }

    [Fact]
    public async Task Scripts_in_every_field_are_shown_as_text_or_not_at_all()
    {
        using var editor = await site.EditorAsync();
        const string script = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
        var form = await FormAsync(editor, Editing.NewPage);
        var hostile = FormFields.Of(form)
            .Where(field => field.Key.EndsWith(".Title", StringComparison.Ordinal) || field.Key.EndsWith(".Html", StringComparison.Ordinal))
            .Select(field => new KeyValuePair<string, string?>(field.Key, script));

        using var answer = await editor.SubmitAsync(Aimed(form, Render), Editing.NewPage, hostile);
        var page = await Reader.ParseAsync(answer);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(page.QuerySelectorAll("main script, main [onerror]"));
    }

    [Theory]
    [InlineData("NoSuchType", "")]
    [InlineData("", "")]
    [InlineData("Page", "no-such-id")]
    [InlineData("Award", "{id}")]
    [InlineData("Page'; DROP TABLE Document;--", "{id}")]
    public async Task What_does_not_exist_or_is_of_another_type_is_not_found(string type, string id)
    {
        using var editor = await site.EditorAsync();
        var page = await PageAsync(editor, "Of type Page " + type.Length + id.Length, "<p>Text</p>");

        using var answer = await PreviewAsync(
            editor, EditOf(page), [new("ContentItemType", type), new("PreviewContentItemId", id.Replace("{id}", page, StringComparison.Ordinal))]);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Strangers_and_forged_forms_see_nothing()
    {
        using var editor = await site.EditorAsync();
        var id = await PageAsync(editor, "Not for strangers", "<p>Text</p>", "submit.Save");
        using var forged = await PreviewAsync(editor, EditOf(id), [new("__RequestVerificationToken", "forged")]);
        using var stranger = site.Site.NewReader();
        var token = FormFields.Of((await stranger.PageAsync("/Login")).Forms[0]).Where(field => field.Key == "__RequestVerificationToken");
        using var answer = await stranger.Client.PostAsync(Render, new FormUrlEncodedContent([.. token, new("ContentItemType", "Page"), new("PreviewContentItemId", id)]));

        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/Login", answer.Headers.Location!.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_oversized_form_is_refused()
    {
        using var editor = await site.EditorAsync();

        using var answer = await PreviewAsync(editor, Editing.NewPage, [new("TitlePart.Title", "Too large"), new("HtmlBodyPart.Html", new string('x', 12 * 1024 * 1024))]);

        Assert.InRange((int)answer.StatusCode, 400, 499);
    }

    private static string EditOf(string id) => $"/Admin/Contents/ContentItems/{id}/Edit";

    private static async Task<HttpResponseMessage> PreviewAsync(Reader editor, string page, KeyValuePair<string, string?>[] values) =>
        await editor.SubmitAsync(Aimed(await FormAsync(editor, page), Render), page, values);

    private static async Task<IHtmlFormElement> FormAsync(Reader editor, string page) =>
        (IHtmlFormElement)(await editor.PageAsync(page)).QuerySelector(Editing.Form)!;

    /// <summary>As the button with a formaction does.</summary>
    private static IHtmlFormElement Aimed(IHtmlFormElement form, string action)
    {
        Assert.Equal(action, form.QuerySelector("button[formaction]")!.GetAttribute("formaction"));
        form.SetAttribute("action", action);
        return form;
    }

    private static async Task<string> PageAsync(Reader editor, string title, string html, string submit = "submit.Publish")
    {
        using var answer = await editor.CreatePageAsync(title, html, submit);
        return answer.Headers.Location!.OriginalString.Split('/')[^2];
    }

    private static async Task<string> StateAsync(Reader editor, Reader reader, string id, string address)
    {
        var form = await FormAsync(editor, EditOf(id));
        var fields = FormFields.Of(form).Where(field => field.Key != "__RequestVerificationToken").Select(field => $"{field.Key}={field.Value}");
        return string.Join('\n', [.. fields, await ListAsync(editor), (await reader.PageAsync(address)).DocumentElement.OuterHtml]);
    }

    private static async Task<string> ListAsync(Reader editor) =>
        (await editor.PageAsync("/Admin/Contents/ContentItems")).QuerySelector("table")!.TextContent;
}
