using System.Net;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>Who did what, as the people who run the site see it, and nobody else.</summary>
public sealed class AuditTrailTests(EditableSite site) : IClassFixture<EditableSite>
{
    private const string Trail = "/Admin/AuditTrail";
    private const string Settings = "/Admin/Settings/AuditTrail";
    private const string Form = "form:has([name=RetentionDays])";

    [Fact]
    public async Task A_change_of_content_is_found_and_shown_with_what_it_changed()
    {
        using var editor = await site.EditorAsync();
        using var created = await editor.CreatePageAsync("A page that is followed", "<p>Old words</p>");
        var edit = created.Headers.Location!.OriginalString;
        using var saved = await editor.SubmitAsync(edit, Editing.Form, [new("HtmlBodyPart.Html", "<p>New words</p>")], "submit.Publish");

        var list = await editor.PageAsync(Trail + "?q=is+FOLLOWED&event=Content.Published&user=admin");
        var rows = list.QuerySelectorAll("tbody tr");
        Assert.Equal(2, rows.Length);
        Assert.All(rows, row => Assert.Contains("A page that is followed", row.TextContent, StringComparison.Ordinal));

        var detail = await editor.PageAsync(rows[0].QuerySelector("a")!.GetAttribute("href")!);
        Assert.Contains("admin", detail.QuerySelector(".values")!.TextContent, StringComparison.Ordinal);
        var changed = Assert.Single(detail.QuerySelectorAll(".compared")).TextContent;
        Assert.Contains("Old", changed, StringComparison.Ordinal);
        Assert.Contains("New", changed, StringComparison.Ordinal);

        var all = await editor.PageAsync(detail.QuerySelectorAll(".values a").Single().GetAttribute("href")!);
        Assert.True(all.QuerySelectorAll("tbody tr").Length >= 3);
        Assert.Empty((await editor.PageAsync(Trail + "?q=is+followed&user=somebody+else")).QuerySelectorAll("tbody tr"));
        Assert.Empty((await editor.PageAsync(Trail + "?q=is+followed&to=2020-01-01")).QuerySelectorAll("tbody tr"));
        Assert.Single((await editor.PageAsync(Trail + "?from=the+day+before")).QuerySelectorAll("[role=alert]"));
    }

    [Fact]
    public async Task Hostile_names_are_text_in_the_list_and_one_line_in_the_log()
    {
        using var stranger = site.Site.NewReader();
        await Assert.ThrowsAsync<InvalidOperationException>(() => stranger.SignInAsync("<img src=x onerror=alert(1)>\u202eforged", "Wrong-2023!"));
        using var editor = await site.EditorAsync();

        var list = await editor.PageAsync(Trail + "?event=User.LogInFailed&q=onerror");

        Assert.Empty(list.QuerySelectorAll("td img, th img"));
        Assert.Contains("<img src=x onerror=alert(1)>\ufffdforged", Assert.Single(list.QuerySelectorAll("tbody tr")).TextContent, StringComparison.Ordinal);
        Assert.NotEmpty((await editor.PageAsync(Trail + "?event=User.LoggedIn&user=ADMIN")).QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Settings_are_checked_kept_and_recorded()
    {
        using var editor = await site.EditorAsync();

        using var wrong = await editor.SubmitAsync(Settings, Form, [new("RetentionDays", "0"), new("ClientIpAddressAllowed", "true")]);
        var page = await Reader.ParseAsync(wrong);
        Assert.Equal(HttpStatusCode.OK, wrong.StatusCode);
        Assert.Equal("true", page.QuerySelector("#RetentionDays")!.GetAttribute("aria-invalid"));
        Assert.Equal("0", page.QuerySelector("#RetentionDays")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("#ClientIpAddressAllowed[checked]"));

        using var right = await editor.SubmitAsync(Settings, Form, [new("RetentionDays", "400")]);
        Assert.Equal(HttpStatusCode.Redirect, right.StatusCode);
        Assert.Equal("400", (await editor.PageAsync(Settings)).QuerySelector("#RetentionDays")!.GetAttribute("value"));
        var row = (await editor.PageAsync(Trail + "?category=Settings")).QuerySelectorAll("tbody tr a")[0];
        Assert.Contains("400", (await editor.PageAsync(row.GetAttribute("href")!)).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_look_sees_nothing_and_nobody_can_change_an_event()
    {
        using var editor = await site.EditorAsync();
        var list = await editor.PageAsync(Trail);
        var detail = list.QuerySelector("tbody tr a")!.GetAttribute("href")!;
        await Accounts.AddAsync(site.Site, "ed", "Editor");
        using var other = site.Site.NewReader();
        await other.SignInAsync("ed");
        using var stranger = site.Site.NewReader();

        foreach (var address in new[] { Trail, detail, Settings, "/Admin/Status" })
        {
            Assert.Equal("403", await other.AnswerAsync(address));
            Assert.StartsWith("302 /Login", await stranger.AnswerAsync(address), StringComparison.Ordinal);
        }

        Assert.Empty((await other.PageAsync("/Admin")).QuerySelectorAll("a[href*=AuditTrail], a[href*=Status]"));
        Assert.Equal("404", await editor.AnswerAsync("/Admin/AuditTrail/Display/nothing"));
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete })
        {
            using var answer = await editor.Client.SendAsync(new HttpRequestMessage(method, detail));
            Assert.True(answer.StatusCode is HttpStatusCode.MethodNotAllowed or HttpStatusCode.NotFound, $"{method} {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task The_status_says_how_the_site_is_and_nothing_that_is_secret()
    {
        using var editor = await site.EditorAsync();

        var page = await editor.PageAsync("/Admin/Status");

        var text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("SQLite 3.", text, StringComparison.Ordinal);
        Assert.Contains("Audit trail trimming", text, StringComparison.Ordinal);
        Assert.Contains("OrchardCore.Contents", text, StringComparison.Ordinal);
        Assert.DoesNotContain("state--draft", page.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Site.AppData, text, StringComparison.Ordinal);
    }
}
