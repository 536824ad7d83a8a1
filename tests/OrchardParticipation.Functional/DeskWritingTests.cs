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

    [Fact]
    public async Task Facts_that_two_languages_changed_are_shown_in_the_editor_and_decided_one_by_one()
    {
        using var editor = await EditorAsync();
        using var saved = await editor.SubmitAsync(English, Editing.Form, [new("PracticePart.City", "Cali")], "submit.Save");
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var french = (await editor.PageAsync(English)).QuerySelector("a.language:has([lang=fr])")!.GetAttribute("href")!;
        using var published = await editor.SubmitAsync(french, Editing.Form, [new("PracticePart.City", "Envigado")], "submit.Publish");
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);

        var notice = (await editor.PageAsync(English)).QuerySelector(".facts-notice")!;
        Assert.Contains("Here: Cali", notice.TextContent, StringComparison.Ordinal);
        Assert.Contains("Published meanwhile: Envigado", notice.TextContent, StringComparison.Ordinal);
        var page = notice.QuerySelector("a")!.GetAttribute("href")!;
        using var decided = await editor.SubmitAsync(page, "form.facts-form", [new("facts[PracticePart.Place.City]", "theirs")]);

        var after = await editor.PageAsync(decided.Headers.Location!.OriginalString);
        Assert.Contains("The draft says what you decided.", after.QuerySelector(".messages")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Envigado", ((IHtmlInputElement)after.QuerySelector("[name='PracticePart.City']")!).Value);
        Assert.Null(after.QuerySelector(".facts-notice"));
    }

    [Fact]
    public async Task A_check_of_all_items_finds_nothing_wrong_and_is_for_those_who_steer()
    {
        using var editor = await EditorAsync();
        using var stranger = _site.NewReader();

        var link = (await editor.PageAsync(Desk)).QuerySelectorAll("main a").Single(link => link.TextContent == "Check the languages of all items").GetAttribute("href")!;

        Assert.Contains("Nothing is wrong.", (await editor.PageAsync(link)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("302 /Login", await stranger.AnswerAsync(link), StringComparison.Ordinal);
    }

    private static string[] States(IHtmlDocument desk) => [.. desk.QuerySelectorAll("table.desk tbody tr").Single().QuerySelectorAll(".desk-state").Select(state => state.TextContent.Split(':')[0].Trim())];

    private async Task<Reader> EditorAsync()
    {
        var editor = _site.NewReader();
        await editor.SignInAsync();
        return editor;
    }
}
