using System.Net;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

public sealed class SecurityTests(EditableSite site) : IClassFixture<EditableSite>
{
    [Theory]
    [InlineData("/Admin")]
    [InlineData("/Admin/Contents/ContentItems")]
    [InlineData(Editing.NewPage)]
    public async Task The_admin_asks_strangers_to_sign_in(string path)
    {
        using var reader = site.Site.NewReader();

        Assert.StartsWith("302 /Login", await reader.AnswerAsync(path), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task Signing_in_never_leads_to_another_site(string target)
    {
        using var reader = site.Site.NewReader();
        var login = "/Login?ReturnUrl=" + Uri.EscapeDataString(target);
        var form = SignInForm(await reader.PageAsync(login));

        using var answer = await reader.SubmitAsync(form, login, Credentials(form, Site.Password));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var location = answer.Headers.Location!;
        Assert.False(location.IsAbsoluteUri && location.Host != "127.0.0.1");
        Assert.DoesNotContain("evil", location.OriginalString, StringComparison.Ordinal);
        Assert.DoesNotContain("javascript", location.OriginalString, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_with_a_tampered_antiforgery_token_is_refused_without_a_stack_trace()
    {
        using var editor = await site.EditorAsync();

        using var answer = await editor.SubmitAsync(Editing.NewPage, Editing.Form, [new("__RequestVerificationToken", "tampered"), new("TitlePart.Title", "Tampered")], "submit.Publish");

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("   at ", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.DoesNotContain("Tampered", await (await editor.GetAsync("/Admin/Contents/ContentItems")).Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_oversized_form_is_refused()
    {
        using var editor = await site.EditorAsync();

        using var answer = await editor.CreatePageAsync("Too large", new string('x', 12 * 1024 * 1024));

        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.DoesNotContain("   at ", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 20_000)]
    [InlineData(80, 1)]
    public async Task More_or_longer_headers_than_the_settings_allow_are_refused(int count, int length)
    {
        using var reader = site.Site.NewReader();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/en/");
        for (var number = 0; number < count; number++)
        {
            request.Headers.Add($"X-{number}", new string('x', length));
        }

        using var answer = await reader.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task Rich_text_is_sanitised_when_it_is_saved()
    {
        using var editor = await site.EditorAsync();
        const string hostile = """<p>Kept</p><script>alert(1)</script><img src=x onerror=alert(1)><a href="javascript:alert(1)">link</a><p style="position:fixed" onclick="x()">styled</p><iframe src="//evil.example"></iframe>""";

        using var answer = await editor.CreatePageAsync("Sanitised page", hostile);
        var page = await editor.PageAsync("/en/pages/sanitised-page");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var main = page.QuerySelector("main")!;
        Assert.Contains("Kept", main.TextContent, StringComparison.Ordinal);
        Assert.Empty(main.QuerySelectorAll("script, iframe, [onerror], [onclick], [style], a[href^='javascript']"));
    }

    [Fact]
    public async Task A_session_ends_when_the_password_changes()
    {
        const string changed = "Another-2023!";
        await using var own = await Site.StartAsync("BlankAward");
        using var elsewhere = own.NewReader();
        await elsewhere.SignInAsync();
        using var here = own.NewReader();
        await here.SignInAsync();
        Assert.Equal("200", await elsewhere.AnswerAsync("/Admin"));

        var page = await here.PageAsync("/ChangePassword");
        var form = page.Forms.First(candidate => candidate.QuerySelectorAll("input[type=password]").Length == 3);
        var secrets = form.QuerySelectorAll("input[type=password]").Cast<IHtmlInputElement>().Select(input => input.Name!).ToArray();
        using var answer = await here.SubmitAsync(form, "/ChangePassword", [new(secrets[0], Site.Password), new(secrets[1], changed), new(secrets[2], changed)]);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("302 /Login", await elsewhere.AnswerAsync("/Admin"), StringComparison.OrdinalIgnoreCase);
        using var fresh = own.NewReader();
        await fresh.SignInAsync(password: changed);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        await using var own = await Site.StartAsync("BlankAward");
        using var guesser = own.NewReader();
        for (var attempt = 0; attempt < 6; attempt++)
        {
            var wrong = SignInForm(await guesser.PageAsync("/Login"));
            using var refused = await guesser.SubmitAsync(wrong, "/Login", Credentials(wrong, "wrong-" + attempt));
            Assert.NotEqual(HttpStatusCode.Redirect, refused.StatusCode);
        }

        var form = SignInForm(await guesser.PageAsync("/Login"));
        using var answer = await guesser.SubmitAsync(form, "/Login", Credentials(form, Site.Password));

        Assert.NotEqual(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("302 /Login", await guesser.AnswerAsync("/Admin"), StringComparison.OrdinalIgnoreCase);
    }

    private static IHtmlFormElement SignInForm(IHtmlDocument page) =>
        page.Forms.First(form => form.QuerySelector("input[type=password]") is not null);

    private static KeyValuePair<string, string?>[] Credentials(IHtmlFormElement form, string password)
    {
        var inputs = form.QuerySelectorAll("input").OfType<IHtmlInputElement>().ToList();
        return [new(inputs.First(input => input.Type is "text" or "email").Name!, Site.UserName), new(inputs.First(input => input.Type == "password").Name!, password)];
    }
}
