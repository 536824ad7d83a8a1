using System.Globalization;
using System.Net;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>The general settings, and the mail server with its test mail.</summary>
public sealed class SettingsTests(EditableSite site) : IClassFixture<EditableSite>
{
    private const string General = "/Admin/Settings/general";
    private const string Mail = "/Admin/Settings/email";
    private const string Test = "/Admin/Email/Test";
    private const string Form = "main form.editor";

    [Fact]
    public async Task The_name_and_the_time_zone_count_at_once()
    {
        using var owner = await site.EditorAsync();
        using (var answer = await owner.SubmitAsync(General, Form, [new("SiteName", "Prix & Co"), new("TimeZone", "pacific/auckland"), new("PageSize", "7"), new("BaseUrl", "https://award.example.org/")]))
        {
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        var page = await owner.PageAsync(General);
        Assert.Equal(["Prix & Co", "Pacific/Auckland", "https://award.example.org", "7"], Values(page, "SiteName", "TimeZone", "BaseUrl", "PageSize"));
        Assert.Equal("Prix & Co", page.QuerySelector(".top__brand")!.TextContent);
        using var reader = site.Site.NewReader();
        Assert.Contains("Prix & Co", (await reader.PageAsync("/en")).Title, StringComparison.Ordinal);

        using var restored = await owner.SubmitAsync(General, Form, [new("SiteName", "Award"), new("TimeZone", ""), new("BaseUrl", "")]);
        Assert.Equal(["Award", "", ""], Values(await owner.PageAsync(General), "SiteName", "TimeZone", "BaseUrl"));
    }

    [Fact]
    public async Task The_admin_shows_and_asks_for_the_times_of_the_sites_zone()
    {
        using var owner = await site.EditorAsync();
        // Of these two, one has another day than UTC, at any hour.
        var zone = TimeZoneInfo.FindSystemTimeZoneById(DateTime.UtcNow.Hour >= 10 ? "Pacific/Kiritimati" : "Pacific/Pago_Pago");
        using (await owner.SubmitAsync(General, Form, [new("TimeZone", zone.Id)]))
        {
            var trail = await owner.PageAsync("/Admin/AuditTrail");
            var time = trail.QuerySelector("tbody time")!;
            var utc = DateTimeOffset.Parse(time.GetAttribute("datetime")!, CultureInfo.InvariantCulture);
            var local = TimeZoneInfo.ConvertTime(utc, zone);
            Assert.Equal(local.ToString("d MMM yyyy HH:mm", CultureInfo.GetCultureInfo("en")), time.TextContent);
            Assert.Contains(zone.Id, trail.QuerySelector(".zone")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(trail.QuerySelectorAll("tbody time").Length, await CountAsync(local, local));
            Assert.Equal(0, await CountAsync(local.AddDays(1), local.AddDays(1)));
            Assert.Equal(0, await CountAsync(local.AddDays(-1), local.AddDays(-1)));
        }

        using var restored = await owner.SubmitAsync(General, Form, [new("TimeZone", "")]);

        async Task<int> CountAsync(DateTimeOffset from, DateTimeOffset to) =>
            (await owner.PageAsync($"/Admin/AuditTrail?from={from:yyyy-MM-dd}&to={to:yyyy-MM-dd}")).QuerySelectorAll("tbody time").Length;
    }

    [Fact]
    public async Task The_home_page_leads_to_the_page_that_is_chosen_in_the_languages_that_it_is_in()
    {
        using var owner = await site.EditorAsync();
        using var reader = site.Site.NewReader();
        Assert.Equal("200", await reader.AnswerAsync("/en/"));
        using (await owner.CreatePageAsync("Chosen home", "<p>Welcome</p>"))
        using (var answer = await owner.SubmitAsync(General, Form, [new("HomePage", "/en/pages/chosen-home/")]))
        {
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        Assert.Equal(["/en/pages/chosen-home"], Values(await owner.PageAsync(General), "HomePage"));
        Assert.Equal("302 /en/pages/chosen-home", await reader.AnswerAsync("/en/"));
        Assert.Equal("200", await reader.AnswerAsync("/fr/"));

        using var refused = await owner.SubmitAsync(General, Form, [new("HomePage", "/en/pages/nowhere")]);
        Assert.NotEqual("", (await Reader.ParseAsync(refused)).QuerySelector("#HomePage-error")!.TextContent);
        Assert.Equal("302 /en/pages/chosen-home", await reader.AnswerAsync("/en/"));
        using var back = await owner.SubmitAsync(General, Form, [new("HomePage", "")]);
        Assert.Equal("200", await reader.AnswerAsync("/en/"));
    }

    [Theory]
    [InlineData("SiteName", "  ")]
    [InlineData("TimeZone", "Europe/Atlantis")]
    [InlineData("TimeZone", "../../etc/passwd")]
    [InlineData("BaseUrl", "javascript:alert(1)")]
    [InlineData("BaseUrl", "https://ana:secret@example.org")]
    [InlineData("BaseUrl", "example.org")]
    [InlineData("PageSize", "0")]
    [InlineData("PageSize", "1000000")]
    [InlineData("PageSize", "many")]
    public async Task What_cannot_be_is_told_at_its_field_and_what_was_typed_stays(string field, string value)
    {
        using var owner = await site.EditorAsync();

        using var answer = await owner.SubmitAsync(General, Form, [.. field == "SiteName" ? Array.Empty<KeyValuePair<string, string?>>() : [new("SiteName", "Not saved")], new(field, value)]);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await Reader.ParseAsync(answer);
        Assert.NotEqual("", page.QuerySelector($"#{field}-error")!.TextContent);
        Assert.Equal(value, page.GetElementById(field)!.GetAttribute("value"));
        Assert.NotEqual("Not saved", page.QuerySelector(".top__brand")!.TextContent);
    }

    [Fact]
    public async Task A_test_mail_arrives_and_the_answer_says_what_the_server_said()
    {
        await using var server = new MailServer();
        using var owner = await site.EditorAsync();
        using (var saved = await owner.SubmitAsync(Mail, Form, Server(server.Port)))
        {
            Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        }

        Assert.DoesNotContain("s3cret", await (await owner.GetAsync(Mail)).Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using (var sent = await owner.SubmitAsync(Test, Form, [new("Form.To", "ana@example.org")]))
        {
            Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        }

        Assert.Contains("taken as 42", (await owner.PageAsync(Test)).QuerySelector(".message-success")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("award@example.org", "ana@example.org"), (server.Messages[0].From, server.Messages[0].To[0]));

        server.Answers["RCPT"] = "550 <script>no</script> such mailbox";
        using var refused = await owner.SubmitAsync(Test, Form, [new("Form.To", "bo@example.org")]);
        Assert.Contains("bo@example.org: <script>no</script> such mailbox", (await Reader.ParseAsync(refused)).QuerySelector(".summary")!.TextContent, StringComparison.Ordinal);

        using var injected = await owner.SubmitAsync(Test, Form, [new("Form.To", "ana@example.org\r\nBcc: all@example.org")]);
        Assert.Equal("There may be no line break in it.", (await Reader.ParseAsync(injected)).QuerySelector("#Form_To-error")!.TextContent);
        Assert.Single(server.Messages);
    }

    [Fact]
    public async Task The_password_that_is_kept_goes_to_no_other_server()
    {
        await using var server = new MailServer();
        await using var other = new MailServer();
        using var owner = await site.EditorAsync();
        using (var saved = await owner.SubmitAsync(Mail, Form, Server(server.Port)))
        {
            Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        }

        using var answer = await owner.SubmitAsync(Mail, Form, Server(other.Port, password: ""));

        Assert.StartsWith("Type the password again", (await Reader.ParseAsync(answer)).QuerySelector("#Form_Password-error")!.TextContent, StringComparison.Ordinal);
        using var sent = await owner.SubmitAsync(Test, Form, [new("Form.To", "ana@example.org")]);
        Assert.Single(server.Messages);
        Assert.Empty(other.Commands);
    }

    [Fact]
    public async Task Only_who_may_reads_the_settings()
    {
        using var stranger = site.Site.NewReader();
        await Accounts.AddAsync(site.Site, "edith", "Editor");
        using var editor = site.Site.NewReader();
        await editor.SignInAsync("edith");
        foreach (var address in new[] { General, Mail, Test })
        {
            Assert.StartsWith("302 /Login", await stranger.AnswerAsync(address), StringComparison.Ordinal);
            Assert.Equal("403", await editor.AnswerAsync(address));
        }

        Assert.DoesNotContain("/Admin/Settings/", await (await editor.GetAsync("/Admin")).Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
    }

    private static KeyValuePair<string, string?>[] Server(int port, string password = "s3cret") =>
    [
        new("Form.IsEnabled", "true"), new("Form.DefaultSender", "award@example.org"), new("Form.Host", "127.0.0.1"), new("Form.Port", $"{port}"),
        new("Form.Encryption", "None"), new("Form.RequireCredentials", "true"), new("Form.UserName", "ana"), new("Form.Password", password),
    ];

    private static IEnumerable<string> Values(AngleSharp.Dom.IDocument page, params string[] fields) =>
        fields.Select(field => page.GetElementById(field)!.GetAttribute("value") ?? string.Empty);
}
