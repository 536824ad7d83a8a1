using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>Invitations and forgotten passwords, with a mail server and without one.</summary>
public sealed partial class RecoveryTests : IAsyncLifetime
{
    private const string Chosen = "Chosen-2026!";

    private readonly MailServer _mail = new();
    private Site _site = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.StartAsync(
            "BlankAward",
            ("OrchardCore__OrchardCore_Email_Smtp__Host", "127.0.0.1"),
            ("OrchardCore__OrchardCore_Email_Smtp__Port", _mail.Port.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ("OrchardCore__OrchardCore_Email_Smtp__DefaultSender", "site@example.org"));
        await SetAddressAsync(_site);
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        await _mail.DisposeAsync();
    }

    [Fact]
    public async Task An_invitation_comes_in_the_persons_language_and_works_once()
    {
        using var admin = _site.NewReader();
        await admin.SignInAsync();
        using var made = await admin.SubmitAsync(
            People.Users + "Create", People.Form, [.. People.Person("inez").Where(field => field.Key != "Form.Entry"), new("Form.Entry", "Invitation"), new("Form.Culture", "fr")]);
        var mail = await MailAsync("inez@example.org");
        Assert.Contains("Choisissez ici un mot de passe", mail, StringComparison.Ordinal);
        var link = Link(mail);
        using var inez = _site.NewReader();

        using var refused = await inez.SubmitAsync(link, "form.card", [new("Form.NewPassword", "short"), new("Form.PasswordConfirmation", "short")]);
        Assert.Contains("at least 8 characters", (await Reader.ParseAsync(refused)).QuerySelector("form.card")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("302 /ResetPasswordConfirmation", await ChooseAsync(inez, link));

        Assert.Contains("no longer valid", (await inez.PageAsync(link)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await inez.SignInAsync("inez", Chosen);
        Assert.DoesNotContain("not confirmed", (await admin.PageAsync(People.Users + "Index?q=inez")).QuerySelector(".list")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_forgot_the_password_gets_a_link_and_nobody_learns_whether_there_is_an_account()
    {
        using var admin = _site.NewReader();
        await admin.SignInAsync();
        await admin.AddPersonAsync("forgetful");
        using var signedIn = await _site.SignedInAsync("forgetful");
        using var stranger = _site.NewReader();
        var answers = new[] { await AskAsync(stranger, "forgetful"), await AskAsync(stranger, "nobody-at-all"), await AskAsync(stranger, "forgetful@example.org") };

        Assert.Equal("302 /ForgotPasswordConfirmation", Assert.Single(answers.Distinct()));
        var link = Link(await MailAsync("forgetful@example.org"));
        Assert.StartsWith("/ResetPassword?code=", link, StringComparison.Ordinal);
        Assert.Equal("302 /ResetPasswordConfirmation", await ChooseAsync(stranger, link));
        Assert.StartsWith("302 /Login", await signedIn.AnswerAsync("/ChangePassword"), StringComparison.Ordinal);
        await stranger.SignInAsync("forgetful", Chosen);

        Assert.Contains("no longer valid", (await signedIn.PageAsync("/ResetPassword?code=bm9uc2Vuc2U")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("no longer valid", (await signedIn.PageAsync("/ResetPassword?code=%00%20;")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        var asked = 3;
        while (asked < 20 && await AskAsync(stranger, "nobody-at-all") == answers[0])
        {
            asked++;
        }

        Assert.Equal(10, asked);
        Assert.DoesNotContain(_mail.Messages, message => message.To.Any(recipient => recipient.Contains("nobody", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_address_is_confirmed_by_the_link_that_is_sent_to_it()
    {
        using var admin = _site.NewReader();
        await admin.SignInAsync();
        var id = await admin.AddPersonAsync("unsure");
        using var sent = await admin.SubmitAsync(People.Users + "Edit/" + id, "form[action*='SendVerificationEmail']", []);
        using var stranger = _site.NewReader();

        var other = await admin.AddPersonAsync("other");
        var link = Link(await MailAsync("unsure@example.org"));
        // Nonsense, a link of which the end is missing, and one for another account: said, and nothing is confirmed.
        foreach (var wrong in new[] { $"/ConfirmEmail?userId={id}&code=wrong", link[..^20], link.Replace(id, other, StringComparison.Ordinal), $"/ConfirmEmail?userId={id}", "/ConfirmEmail" })
        {
            using var refused = await stranger.GetAsync(wrong);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
            Assert.Contains("The address was not confirmed", (await Reader.ParseAsync(refused)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }

        foreach (var name in new[] { "unsure", "other" })
        {
            Assert.Contains("not confirmed", (await admin.PageAsync(People.Users + "Index?q=" + name)).QuerySelector(".list")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal($"200 {link}", $"{await stranger.AnswerAsync(link)} {link}");

        Assert.DoesNotContain("not confirmed", (await admin.PageAsync(People.Users + "Index?q=unsure")).QuerySelector(".list")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_mail_server_there_is_a_link_to_copy()
    {
        await using var own = await Site.StartAsync("BlankAward");
        using var admin = own.NewReader();
        await admin.SignInAsync();
        using var made = await admin.SubmitAsync(People.Users + "Create", People.Form, [.. People.Person("otto").Where(field => field.Key != "Form.Entry"), new("Form.Entry", "Invitation")]);
        var screen = await admin.PageAsync(made.Headers.Location!.OriginalString);
        Assert.Contains("This site cannot send mail", screen.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"the link has the one at which you see it, {own.Process.Address.ToString().TrimEnd('/')}", screen.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var otto = own.NewReader();

        Assert.Equal("302 /ResetPasswordConfirmation", await ChooseAsync(otto, new Uri(screen.QuerySelector("#link")!.TextContent).PathAndQuery));

        await otto.SignInAsync("otto", Chosen);
        Assert.Contains("This site cannot send you a link", (await otto.PageAsync("/ForgotPassword")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("not confirmed", (await admin.PageAsync(People.Users + "Index?q=otto")).QuerySelector(".list")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_of_another_or_for_something_else_opens_no_account()
    {
        using var admin = _site.NewReader();
        await admin.SignInAsync();
        var (mine, other) = (await admin.AddPersonAsync("mine"), await admin.AddPersonAsync("foreign"));
        var link = new Uri((await admin.PageAsync(People.Users + "Invite/" + mine)).QuerySelector("#link")!.TextContent).PathAndQuery;
        var parts = System.Text.Encoding.UTF8.GetString(Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlDecode(link.Split('=')[1])).Split(':', 3);
        Assert.Equal(("NewPassword", mine), (parts[0], parts[1]));
        using var stranger = _site.NewReader();

        foreach (var code in new[] { $"{parts[0]}:{other}:{parts[2]}", $"Invitation:{mine}:{parts[2]}", $"MailedInvitation:{mine}:{parts[2]}", $"{parts[0]}:{mine}:{parts[2][..^6]}" })
        {
            var page = await stranger.PageAsync("/ResetPassword?code=" + Microsoft.AspNetCore.WebUtilities.WebEncoders.Base64UrlEncode(System.Text.Encoding.UTF8.GetBytes(code)));
            Assert.Contains("no longer valid", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.Null(page.QuerySelector("form.card"));
        }

        // What changes the account ends the links to it: here, that an administrator chose a password.
        using var chosen = await admin.SubmitAsync(People.Users + "EditPassword/" + mine, People.Form, [new("Form.NewPassword", Chosen + "2"), new("Form.PasswordConfirmation", Chosen + "2")]);
        Assert.Contains("no longer valid", (await stranger.PageAsync(link)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_an_address_of_the_site_no_link_is_promised_though_there_is_a_mail_server()
    {
        await SetAddressAsync(_site, null);
        using var stranger = _site.NewReader();

        var page = await stranger.PageAsync("/ForgotPassword");

        Assert.Contains("This site cannot send you a link", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("form.card"));
        using var admin = _site.NewReader();
        await admin.SignInAsync();
        Assert.Contains("nobody can have a link for a forgotten password sent", (await admin.PageAsync("/Admin/Settings/general")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<string> ChooseAsync(Reader reader, string link)
    {
        using var answer = await reader.SubmitAsync(link, "form.card", [new("Form.NewPassword", Chosen), new("Form.PasswordConfirmation", Chosen)]);

        return $"{(int)answer.StatusCode} {answer.Headers.Location}";
    }

    private static async Task<string> AskAsync(Reader reader, string name)
    {
        using var answer = await reader.SubmitAsync("/ForgotPassword", "form.card", [new("UsernameOrEmail", name)]);

        return $"{(int)answer.StatusCode} {answer.Headers.Location}";
    }

    /// <summary>Mails are sent after the answer.</summary>
    private async Task<string> MailAsync(string address)
    {
        for (var waited = 0; waited < 500; waited++)
        {
            if (_mail.Messages.FirstOrDefault(message => message.To.Any(recipient => recipient.Contains(address, StringComparison.Ordinal))) is { } found)
            {
                return MimeText(found.Text);
            }

            await Task.Delay(20);
        }

        throw new InvalidOperationException($"No mail came to {address}.\n{_site.Process.Output}");
    }

    private static string MimeText(string raw) => WebUtility.HtmlDecode(raw.Contains("quoted-printable", StringComparison.OrdinalIgnoreCase)
        ? Uri.UnescapeDataString(SoftBreak().Replace(raw, string.Empty).Replace("%", "%25", StringComparison.Ordinal).Replace('=', '%'))
        : raw);

    private static string Link(string mail) => new Uri(Address().Match(mail).Value).PathAndQuery;

    /// <summary>The site's own address, which mails to strangers need.</summary>
    private static async Task SetAddressAsync(Site site, string? address = "https://award.example.org")
    {
        await using (var connection = new SqliteConnection($"Data Source={Directory.GetFiles(site.AppData, "*.db", SearchOption.AllDirectories).Single()};Pooling=False"))
        {
            await connection.OpenAsync();
            var command = connection.CreateCommand();
            command.CommandText = "UPDATE Document SET Content = json_set(Content, '$.BaseUrl', $address) WHERE Type LIKE '%SiteSettings,%'";
            command.Parameters.AddWithValue("$address", (object?)address ?? DBNull.Value);
            await command.ExecuteNonQueryAsync();
        }

        await site.RestartAsync();
    }

    [GeneratedRegex(@"=\r?\n")]
    private static partial Regex SoftBreak();

    [GeneratedRegex(@"https?://[^\s""<]+")]
    private static partial Regex Address();
}
