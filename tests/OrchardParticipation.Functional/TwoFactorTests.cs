using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>The second step of signing in; each test has an account of its own.</summary>
public sealed class TwoFactorTests(EditableSite site) : IClassFixture<EditableSite>
{
    private const string Enrolment = "/Authenticator/Configure/App";
    private const string Step = "/LoginWithTwoFactorAuthentication";
    private const string Recovery = "/LoginWithRecoveryCode";
    private const string Form = "form.card";

    [Fact]
    public async Task After_the_password_a_code_is_asked_for_and_opens_the_account()
    {
        var (app, codes, here) = await EnrolAsync("ana");
        using (here)
        {
            Assert.Equal(5, codes.Distinct().Count());
            Assert.Equal("200", await here.AnswerAsync("/Admin"));
        }

        using var visitor = site.Site.NewReader();
        Assert.Equal($"302 {Step}?returnUrl=%2FAdmin%2FContents%2FContentItems", await PasswordAsync(visitor, "ana", "/Admin/Contents/ContentItems"));
        // The password alone is nothing.
        Assert.StartsWith("302 /Login", await visitor.AnswerAsync("/Admin"), StringComparison.Ordinal);

        using var answer = await visitor.SubmitAsync(Step + "?returnUrl=%2FAdmin%2FContents%2FContentItems", Form, [new("Code", await app.NextAsync())]);

        Assert.Equal("/Admin/Contents/ContentItems", answer.Headers.Location?.OriginalString);
        Assert.Equal("200", await visitor.AnswerAsync("/Admin"));
    }

    [Fact]
    public async Task No_code_is_taken_twice_nor_an_old_one_nor_another_users()
    {
        var (app, codes, here) = await EnrolAsync("bea");
        here.Dispose();
        var (others, othersCodes, other) = await EnrolAsync("bob");
        other.Dispose();
        using var first = site.Site.NewReader();
        using var second = site.Site.NewReader();
        await PasswordAsync(first, "bea");
        await PasswordAsync(second, "bea");
        var code = await app.NextAsync();
        Assert.Equal("302", await CodeAsync(first, code));

        Assert.Equal("200", await CodeAsync(second, code));
        Assert.Equal("200", await CodeAsync(second, app.Old()));
        Assert.Equal("200", await CodeAsync(second, await others.NextAsync()));
        Assert.Equal("200", await CodeAsync(second, othersCodes[0], Recovery));
        Assert.StartsWith("302 /Login", await second.AnswerAsync("/Admin"), StringComparison.Ordinal);
        Assert.Equal("302", await CodeAsync(second, codes[0].ToLowerInvariant().Replace('-', ' '), Recovery));
    }

    [Fact]
    public async Task A_recovery_code_is_good_once()
    {
        var (_, codes, here) = await EnrolAsync("cai");
        here.Dispose();
        using var first = site.Site.NewReader();
        using var second = site.Site.NewReader();
        await PasswordAsync(first, "cai");
        await PasswordAsync(second, "cai");

        Assert.Equal("302", await CodeAsync(first, codes[2], Recovery));
        Assert.Equal("200", await CodeAsync(second, codes[2], Recovery));
        Assert.Contains("4", (await first.PageAsync("/TwoFactor")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_code_that_is_sent_many_times_at_once_opens_one_session()
    {
        var (app, _, here) = await EnrolAsync("dan");
        here.Dispose();
        var visitors = Enumerable.Range(0, 4).Select(_ => site.Site.NewReader()).ToList();
        foreach (var visitor in visitors)
        {
            await PasswordAsync(visitor, "dan");
        }

        var code = await app.NextAsync();
        var answers = await Task.WhenAll(visitors.Select(visitor => CodeAsync(visitor, code)));

        Assert.Single(answers, "302");
        visitors.ForEach(visitor => visitor.Dispose());
    }

    [Fact]
    public async Task Five_wrong_codes_close_the_account_though_the_password_is_typed_between()
    {
        var (app, codes, here) = await EnrolAsync("eva");
        here.Dispose();
        using var guesser = site.Site.NewReader();
        for (var guess = 0; guess < 5; guess++)
        {
            Assert.StartsWith("302 " + Step, await PasswordAsync(guesser, "eva"), StringComparison.Ordinal);
            Assert.Equal("200", await CodeAsync(guesser, "12345" + guess));
        }

        Assert.Equal("200", await CodeAsync(guesser, await app.NextAsync()));
        Assert.Equal("200", await CodeAsync(guesser, codes[0], Recovery));
        Assert.Equal("200", await PasswordAsync(guesser, "eva"));
        Assert.StartsWith("302 /Login", await guesser.AnswerAsync("/Admin"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Turning_it_on_ends_the_other_sessions_and_turning_it_off_asks_who_one_is()
    {
        await Accounts.AddAsync(site.Site, "fay", "Editor");
        using var elsewhere = site.Site.NewReader();
        await elsewhere.SignInAsync("fay");
        var (app, _, here) = await EnrolAsync("fay", add: false);
        using var kept = here;
        Assert.StartsWith("302 /Login", await elsewhere.AnswerAsync("/Admin"), StringComparison.Ordinal);

        foreach (var page in new[] { "/DisableTwoFactorAuthentication", "/GenerateRecoveryCodes" })
        {
            Assert.Equal("200", await SendAsync(here, page, [new("Password", "wrong")]));
            Assert.Equal("200", await SendAsync(here, page, []));
        }

        await PasswordAsync(elsewhere, "fay");
        Assert.Equal("302", await CodeAsync(elsewhere, await app.NextAsync()));
        Assert.Equal("302", await SendAsync(here, "/DisableTwoFactorAuthentication", [new("Code", await app.NextAsync())]));
        Assert.Equal("200", await here.AnswerAsync("/Admin"));
        Assert.StartsWith("302 /Login", await elsewhere.AnswerAsync("/Admin"), StringComparison.Ordinal);
        await elsewhere.SignInAsync("fay");
        Assert.Equal("200", await elsewhere.AnswerAsync("/Admin"));
    }

    [Fact]
    public async Task New_recovery_codes_take_the_place_of_the_old_ones()
    {
        var (_, codes, here) = await EnrolAsync("gus");
        using (here)
        {
            using var answer = await here.SubmitAsync("/GenerateRecoveryCodes", Form, [new("Password", Site.Password)]);
            var fresh = Codes(await Reader.ParseAsync(answer));
            Assert.Empty(fresh.Intersect(codes));
            using var visitor = site.Site.NewReader();
            await PasswordAsync(visitor, "gus");
            Assert.Equal("200", await CodeAsync(visitor, codes[0], Recovery));
            Assert.Equal("302", await CodeAsync(visitor, fresh[0], Recovery));
        }
    }

    [Theory]
    [InlineData("hal", "https://evil.example/")]
    [InlineData("han", "//evil.example/")]
    [InlineData("hew", "/\\evil.example/")]
    public async Task The_second_step_never_leads_to_another_site(string name, string target)
    {
        var (app, _, here) = await EnrolAsync(name);
        here.Dispose();
        using var visitor = site.Site.NewReader();
        Assert.Equal("302 " + Step, await PasswordAsync(visitor, name, target));
        var page = await visitor.PageAsync(Step);

        using var answer = await visitor.SubmitAsync((IHtmlFormElement)page.QuerySelector(Form)!, Step, [new("Code", await app.NextAsync()), new("ReturnUrl", target), new("returnUrl", target)]);

        Assert.Equal("/Admin", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Nobody_comes_to_the_second_step_without_the_first_and_a_key_is_for_one_user_only()
    {
        using var stranger = site.Site.NewReader();
        Assert.Equal("302 /Login", await stranger.AnswerAsync(Step));
        Assert.Equal("302 /Login", await stranger.AnswerAsync(Recovery));
        Assert.StartsWith("302 /Login", await stranger.AnswerAsync(Enrolment), StringComparison.Ordinal);
        await Accounts.AddAsync(site.Site, "ida", "Editor");
        await Accounts.AddAsync(site.Site, "ivo", "Editor");
        using var ida = site.Site.NewReader();
        using var ivo = site.Site.NewReader();
        await ida.SignInAsync("ida");
        await ivo.SignInAsync("ivo");
        var page = await ida.PageAsync(Enrolment);
        var code = await new Authenticator(Key(page)).NextAsync();

        using var answer = await ivo.SubmitAsync(Enrolment, Form, [new("Sealed", page.QuerySelector("[name=Sealed]")!.GetAttribute("value")), new("Code", code)]);

        Assert.NotEqual(Key(page), Key(await Reader.ParseAsync(answer)));
        Assert.NotNull((await ivo.PageAsync("/TwoFactor")).QuerySelector("a[href='/Authenticator/Configure/App']"));
    }

    [Fact]
    public async Task Work_that_a_lost_session_left_is_not_given_back_for_the_password_alone()
    {
        var (app, _, here) = await EnrolAsync("jan");
        here.Dispose();
        using var visitor = site.Site.NewReader();
        await visitor.SignInAsync();
        var editor = (IHtmlFormElement)(await visitor.PageAsync(Editing.NewPage)).QuerySelector(Editing.Form)!;
        visitor.Cookies.Cast<Cookie>().First(cookie => cookie.Name.StartsWith("orchauth_", StringComparison.Ordinal)).Expired = true;
        using var lost = await visitor.SubmitAsync(editor, Editing.NewPage, [new("TitlePart.Title", "Kept")], "submit.Publish");
        var again = (IHtmlFormElement)(await Reader.ParseAsync(lost)).QuerySelector(Form)!;

        using var refused = await visitor.SubmitAsync(again, "/Login/Resume", [new("LoginForm.UserName", "jan"), new("LoginForm.Password", Site.Password)]);
        var asked = await Reader.ParseAsync(refused);
        Assert.NotEqual("", asked.QuerySelector("#LoginForm_Code-error")!.TextContent);
        Assert.StartsWith("302 /Login", await visitor.AnswerAsync("/Admin"), StringComparison.Ordinal);

        using var accepted = await visitor.SubmitAsync((IHtmlFormElement)asked.QuerySelector(Form)!, "/Login/Resume", [new("LoginForm.UserName", "jan"), new("LoginForm.Password", Site.Password), new("LoginForm.Code", await app.NextAsync())]);
        Assert.Contains("Kept", await accepted.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("200", await visitor.AnswerAsync("/Admin"));
    }

    [Fact]
    public async Task An_administrator_frees_who_has_lost_the_app_and_nobody_else_does()
    {
        var (_, _, here) = await EnrolAsync("kim");
        using var kim = here;
        const string address = "/Admin/Users/ResetTwoFactor/4kim";
        Assert.Equal("403", await kim.AnswerAsync(address));
        Assert.Equal("403", await kim.AnswerAsync("/Admin/Users/ResetTwoFactor/4nobody"));
        using var owner = await site.EditorAsync();
        Assert.Equal("404", await owner.AnswerAsync("/Admin/Users/ResetTwoFactor/4nobody"));

        // Offered where there is something to reset, and only there.
        Assert.NotNull((await owner.PageAsync("/Admin/Users/Edit/4kim")).QuerySelector($"a[href='{address}']"));
        Assert.Null((await kim.PageAsync("/Admin/Users/Edit/4kim")).QuerySelector("a[href*=ResetTwoFactor]"));
        using var answer = await owner.SubmitAsync(address, "main form", []);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.StartsWith("302 /Login", await kim.AnswerAsync("/Admin"), StringComparison.Ordinal);
        await kim.SignInAsync("kim");
        Assert.Equal("200", await kim.AnswerAsync("/Admin"));
        Assert.Equal("404", await owner.AnswerAsync(address));
        Assert.Null((await owner.PageAsync("/Admin/Users/Edit/4kim")).QuerySelector("a[href*=ResetTwoFactor]"));
    }

    private async Task<(Authenticator App, List<string> Codes, Reader Here)> EnrolAsync(string name, bool add = true)
    {
        if (add)
        {
            await Accounts.AddAsync(site.Site, name, "Editor");
        }

        var here = site.Site.NewReader();
        await here.SignInAsync(name);
        var page = await here.PageAsync(Enrolment);
        var app = new Authenticator(Key(page));
        using (var wrong = await here.SubmitAsync((IHtmlFormElement)page.QuerySelector(Form)!, Enrolment, [new("Code", "000000")]))
        {
            page = await Reader.ParseAsync(wrong);
            Assert.NotEqual("", page.QuerySelector("#Code-error")!.TextContent);
        }

        using var answer = await here.SubmitAsync((IHtmlFormElement)page.QuerySelector(Form)!, Enrolment, [new("Code", await app.NextAsync())]);
        return (app, Codes(await Reader.ParseAsync(answer)), here);
    }

    private static string Key(IDocument page) => page.QuerySelector("code.secret")!.TextContent;

    private static List<string> Codes(IDocument page) => [.. page.QuerySelectorAll(".secrets code").Select(code => code.TextContent)];

    private static async Task<string> PasswordAsync(Reader visitor, string name, string? target = null)
    {
        var login = target is null ? "/Login" : "/Login?returnUrl=" + Uri.EscapeDataString(target);
        using var answer = await visitor.SubmitAsync(login, Form, [new("LoginForm.UserName", name), new("LoginForm.Password", Site.Password)]);
        return $"{(int)answer.StatusCode} {answer.Headers.Location?.OriginalString}".TrimEnd();
    }

    private static Task<string> CodeAsync(Reader visitor, string code, string step = Step) => SendAsync(visitor, step, [new("Code", code)]);

    private static async Task<string> SendAsync(Reader visitor, string page, KeyValuePair<string, string?>[] values)
    {
        using var answer = await visitor.SubmitAsync(page, Form, values);
        return $"{(int)answer.StatusCode}";
    }
}
