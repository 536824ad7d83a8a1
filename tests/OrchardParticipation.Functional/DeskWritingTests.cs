using System.Net;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>What the translation desk changes, on a site of its own for each test.</summary>
public sealed class DeskWritingTests : IAsyncLifetime
{
    private const string Desk = "/Admin/Translations";
    private const string Medellin = Desk + "?q=transformation+plans";
    private const string English = "/Admin/Contents/ContentItems/4v4h663zdx5fq2yzx7q9jhz5q9/Edit";

    private Site _site = null!;

    public async ValueTask InitializeAsync() => _site = await Site.StartAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task An_edited_source_makes_the_others_outdated_until_somebody_says_that_one_is_up_to_date()
    {
        using var editor = await EditorAsync();
        using var saved = await editor.SubmitAsync(English, Editing.Form, [new("HtmlBodyPart.Html", "<p>All new.</p><p>Two sentences.</p>")], "submit.Publish");
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        var desk = await editor.PageAsync(Medellin);
        Assert.Equal(["Source", "Outdated", "Outdated"], States(desk));
        Assert.Contains("sentences changed in the source", desk.QuerySelector("td[data-label='Français'] .desk-note")!.TextContent, StringComparison.Ordinal);

        var form = (IHtmlFormElement)desk.QuerySelector("td[data-label='Français'] form[action='/Admin/Translations/UpToDate']")!;
        using var answer = await editor.SubmitAsync(form, Medellin, []);
        desk = await editor.PageAsync(answer.Headers.Location!.OriginalString);

        Assert.Equal(["Source", "Outdated", "Current"], States(desk));
        Assert.Contains("Français counts as up to date now.", desk.QuerySelector(".messages")!.TextContent, StringComparison.Ordinal);
        var spanish = desk.QuerySelector("td[data-label='Español'] a.desk-state")!.GetAttribute("href")!;
        Assert.Equal("302 " + spanish.Split('?')[0], await editor.AnswerAsync("/Admin/Translations/Next?q=transformation+plans"));
        Assert.EndsWith("/es", spanish.Split('?')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_language_can_become_the_source()
    {
        using var editor = await EditorAsync();
        var form = (IHtmlFormElement)(await editor.PageAsync(Medellin)).QuerySelector("td[data-label='Español'] form[action='/Admin/Translations/Source']")!;

        using var answer = await editor.SubmitAsync(form, Medellin, []);

        var desk = await editor.PageAsync(Desk + "?language=es&state=Source");
        Assert.Single(desk.QuerySelectorAll("table.desk tbody tr"));
        Assert.Contains("Español is the source language now.", desk.QuerySelector(".messages")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_title_that_begins_like_a_formula_is_text_in_the_CSV()
    {
        using var editor = await EditorAsync();
        using var created = await editor.CreatePageAsync("=HYPERLINK(\"https://evil.example\")", "<p>Text</p>");

        var csv = await editor.Client.GetStringAsync(new Uri("/Admin/Translations/List.csv?q=hyperlink", UriKind.Relative));

        Assert.DoesNotContain("\n=", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\"=", csv, StringComparison.Ordinal);
        Assert.Contains("HYPERLINK", csv, StringComparison.Ordinal);
    }

    private static string[] States(IHtmlDocument desk) => [.. desk.QuerySelectorAll("table.desk tbody tr").Single().QuerySelectorAll(".desk-state").Select(state => state.TextContent.Split(':')[0].Trim())];

    private async Task<Reader> EditorAsync()
    {
        var editor = _site.NewReader();
        await editor.SignInAsync();
        return editor;
    }
}
