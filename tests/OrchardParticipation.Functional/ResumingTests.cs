using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>An ended session or an old form does not cost what was typed, and no form is sent that nobody has seen.</summary>
public sealed class ResumingTests(EditableSite site) : IClassFixture<EditableSite>
{
    private const string Title = "TitlePart.Title";
    private const string Body = "HtmlBodyPart.Html";

    [Fact]
    public async Task What_was_typed_after_the_session_ended_is_saved_after_signing_in_again()
    {
        var (editor, answer) = await ExpiredAsync("Typed for an hour", "<p>Line one</p>\r\n<p>Line “two” é 日本 😀</p>");
        var page = await Reader.ParseAsync(answer);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("no longer signed in", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("404", await editor.AnswerAsync("/en/pages/typed-for-an-hour"));

        using var wrong = await SignInAsync(editor, page, "wrong-password");
        Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        using var right = await SignInAsync(editor, await Reader.ParseAsync(wrong), Site.Password);
        var review = await Reader.ParseAsync(right);
        Assert.Equal("You are signed in again", review.QuerySelector("h1")!.TextContent);
        Assert.Contains("Line “two” é 日本 😀", review.QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("404", await editor.AnswerAsync("/en/pages/typed-for-an-hour"));

        using var sent = await editor.SubmitAsync(ReviewForm(review), "/", []);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal(2, (await editor.PageAsync("/en/pages/typed-for-an-hour")).QuerySelectorAll("main p").Count(p => p.TextContent.StartsWith("Line ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_form_with_an_old_token_is_shown_and_can_be_sent()
    {
        using var editor = await site.EditorAsync();

        using var answer = await editor.SubmitAsync(
            Editing.NewPage, Editing.Form, [new("__RequestVerificationToken", "old"), new(Title, "From an old form"), new(Body, "<p>Old</p>")], "submit.Publish");
        var review = await Reader.ParseAsync(answer);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("This form was too old", review.QuerySelector("h1")!.TextContent);
        Assert.Equal("404", await editor.AnswerAsync("/en/pages/from-an-old-form"));

        using var sent = await editor.SubmitAsync(ReviewForm(review), "/", []);
        Assert.Equal("200", await editor.AnswerAsync("/en/pages/from-an-old-form"));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task A_form_from_another_site_is_neither_saved_nor_offered(string header, string value)
    {
        using var editor = await site.EditorAsync();
        using var stranger = site.Site.NewReader();
        editor.Client.DefaultRequestHeaders.Add(header, value);
        stranger.Client.DefaultRequestHeaders.Add(header, value);

        using var asEditor = await editor.Client.PostAsync(Editing.NewPage, Forged());
        using var asStranger = await stranger.Client.PostAsync(Editing.NewPage, Forged());

        Assert.Equal(HttpStatusCode.BadRequest, asEditor.StatusCode);
        Assert.DoesNotContain("Forged by evil", await asEditor.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, asStranger.StatusCode);
        Assert.Equal("404", await editor.AnswerAsync("/en/pages/forged-by-evil"));

        static FormUrlEncodedContent Forged() => new([new(Title, "Forged by evil"), new("submit.Publish", "submit.Publish")]);
    }

    [Fact]
    public async Task Secrets_are_not_carried_and_hostile_names_and_values_stay_text()
    {
        using var stranger = site.Site.NewReader();
        const string hostile = "\"><script>alert(1)</script>";

        using var answer = await stranger.Client.PostAsync(Editing.NewPage, new FormUrlEncodedContent(
            [new(hostile, hostile), new("Smtp.Password", "do-not-show"), new("clientSecret", "do-not-show"), new(Title, "Shown"), new("submit.Save", "submit.Save")]));
        var text = await answer.Content.ReadAsStringAsync();
        var page = await Reader.ParseAsync(answer);
        Assert.DoesNotContain("do-not-show", text, StringComparison.Ordinal);
        Assert.Contains("Passwords and other secrets are not kept", text, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("main script"));

        using var signedIn = await SignInAsync(stranger, page, Site.Password);
        var review = await Reader.ParseAsync(signedIn);
        Assert.Empty(review.QuerySelectorAll("main script"));
        Assert.Equal(hostile, FormFields.Of(ReviewForm(review)).Single(field => field.Key == hostile).Value);
    }

    [Theory]
    [InlineData("https://evil.example/Admin")]
    [InlineData("//evil.example/Admin")]
    [InlineData("/\\evil.example/Admin")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/Users/LogOff")]
    [InlineData("/Admin/../Users/LogOff")]
    [InlineData("/Admin/%2e%2e/Users/LogOff")]
    [InlineData("/Administrator")]
    [InlineData("")]
    public async Task What_was_typed_goes_only_to_the_admin_of_this_site(string address)
    {
        var (editor, answer) = await ExpiredAsync("Led astray", "<p>Text</p>");
        var form = ReviewForm(await Reader.ParseAsync(answer));

        using var after = await editor.SubmitAsync(form, "/", [new("Resume.Address", address), new("LoginForm.UserName", Site.UserName), new("LoginForm.Password", Site.Password)]);

        Assert.Equal(HttpStatusCode.BadRequest, after.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("not json")]
    [InlineData("[null]")]
    [InlineData("[[\"a\"]]")]
    [InlineData("{\"a\":1}")]
    public async Task What_no_page_of_ours_carried_is_refused(string typed)
    {
        var (editor, answer) = await ExpiredAsync("Broken", "<p>Text</p>");
        var form = ReviewForm(await Reader.ParseAsync(answer));

        using var after = await editor.SubmitAsync(form, "/", [new("Resume.Typed", typed), new("LoginForm.UserName", Site.UserName), new("LoginForm.Password", Site.Password)]);

        Assert.Equal(HttpStatusCode.BadRequest, after.StatusCode);
    }

    [Fact]
    public async Task Signing_in_in_another_tab_keeps_what_the_first_one_holds()
    {
        var (editor, answer) = await ExpiredAsync("Two tabs", "<p>Text</p>");
        var form = ReviewForm(await Reader.ParseAsync(answer));
        await editor.SignInAsync();

        using var after = await editor.SubmitAsync(form, "/", [new("LoginForm.UserName", Site.UserName), new("LoginForm.Password", Site.Password)]);
        using var sent = await editor.SubmitAsync(ReviewForm(await Reader.ParseAsync(after)), "/", []);

        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        Assert.Equal("200", await editor.AnswerAsync("/en/pages/two-tabs"));
    }

    [Fact]
    public async Task A_review_of_one_session_is_of_no_use_in_another()
    {
        using var editor = await site.EditorAsync();
        using var other = await site.EditorAsync();
        using var answer = await editor.SubmitAsync(Editing.NewPage, Editing.Form, [new("__RequestVerificationToken", "old"), new(Title, "Replayed elsewhere")], "submit.Publish");
        var fields = FormFields.Of(ReviewForm(await Reader.ParseAsync(answer)));

        using var replayed = await other.Client.PostAsync(Editing.NewPage, new FormUrlEncodedContent(fields));

        Assert.Equal(HttpStatusCode.BadRequest, replayed.StatusCode);
        Assert.Equal("404", await editor.AnswerAsync("/en/pages/replayed-elsewhere"));
    }

    [Fact]
    public async Task A_large_text_is_carried_whole()
    {
        var text = "<p>" + string.Concat(Enumerable.Repeat("Ж😀\"\n", 80_000)) + "</p>";
        var (editor, answer) = await ExpiredAsync("Large text", text);
        using var signedIn = await SignInAsync(editor, await Reader.ParseAsync(answer), Site.Password);

        var fields = FormFields.Of(ReviewForm(await Reader.ParseAsync(signedIn)));

        Assert.Equal(text, fields.Single(field => field.Key == Body).Value);
    }

    [Theory]
    [InlineData("/Admin/Contents/ContentItems/no-such/Publish")]
    [InlineData("/Admin/Contents/ContentItems/no-such/Delete")]
    [InlineData("/Admin/ContentLocalization")]
    public async Task Every_form_of_the_admin_is_answered_alike(string path)
    {
        using var stranger = site.Site.NewReader();

        using var answer = await stranger.Client.PostAsync(path, new FormUrlEncodedContent([new("contentItemId", "x")]));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(path, FormFields.Of(ReviewForm(await Reader.ParseAsync(answer))).Single(field => field.Key == "Resume.Address").Value);
    }

    [Fact]
    public async Task What_is_not_a_form_is_led_to_the_sign_in_as_before()
    {
        using var stranger = site.Site.NewReader();

        using var answer = await stranger.Client.PostAsync("/Admin/ContentLocalization", new StringContent(JsonSerializer.Serialize(new { a = 1 }), null, "application/json"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    /// <summary>Types into a form, and the session ends before it is sent.</summary>
    private async Task<(Reader Editor, HttpResponseMessage Answer)> ExpiredAsync(string title, string html)
    {
        var editor = await site.EditorAsync();
        var form = (IHtmlFormElement)(await editor.PageAsync(Editing.NewPage)).QuerySelector(Editing.Form)!;
        foreach (Cookie cookie in editor.Cookies)
        {
            cookie.Expired |= cookie.Name.StartsWith("orchauth", StringComparison.Ordinal);
        }

        return (editor, await editor.SubmitAsync(form, Editing.NewPage, [new(Title, title), new(Body, html)], "submit.Publish"));
    }

    private static Task<HttpResponseMessage> SignInAsync(Reader editor, IHtmlDocument page, string password) =>
        editor.SubmitAsync(ReviewForm(page), "/", [new("LoginForm.UserName", Site.UserName), new("LoginForm.Password", password)]);

    private static IHtmlFormElement ReviewForm(IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("main form")!;
}
