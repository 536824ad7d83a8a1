using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>People with the role of translators: what they are given, and what they may write.</summary>
public sealed class TranslatorTests : IAsyncLifetime
{
    private const string Desk = "/Admin/Translations";
    private const string English = "/Admin/Contents/ContentItems/4v4h663zdx5fq2yzx7q9jhz5q9/Edit";

    private Site _site = null!;
    private Reader _editor = null!;
    private Reader _ana = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.StartAsync();
        await Accounts.AddAsync(_site, "ana", "Translator");
        _editor = _site.NewReader();
        await _editor.SignInAsync();
        var page = await _editor.PageAsync("/Admin/Translations/Translators");
        using var saved = await _editor.SubmitAsync((IHtmlFormElement)page.QuerySelector("form:has(input[value=fr])")!, "/Admin/Translations/Translators", [new("languages", "fr")]);
        _ana = _site.NewReader();
        await _ana.SignInAsync("ana");
    }

    public async ValueTask DisposeAsync()
    {
        var errors = _site.Process.Errors;
        _editor.Dispose();
        _ana.Dispose();
        await _site.DisposeAsync();
        Assert.Empty(errors);
    }

    [Fact]
    public async Task A_translator_writes_their_own_languages_and_no_other()
    {
        var cells = (await _editor.PageAsync(Desk + "?q=transformation+plans")).QuerySelectorAll("table.desk tbody td a.desk-state").ToDictionary(cell => cell.Closest("td")!.GetAttribute("data-label")!, cell => cell.GetAttribute("href")!);
        var own = (await _ana.PageAsync(Desk + "?q=transformation+plans")).QuerySelectorAll("table.desk tbody td a.desk-state").Select(cell => cell.Closest("td")!.GetAttribute("data-label"));

        Assert.Equal(["Français"], own);
        Assert.Equal("200", await _ana.AnswerAsync(cells["Français"]));
        Assert.Equal("403", await _ana.AnswerAsync(cells["Español"]));
        Assert.Equal("403", await _ana.AnswerAsync(English));
        var french = (await _editor.PageAsync(English)).QuerySelector("a.language:has([lang=fr])")!.GetAttribute("href")!;
        Assert.Equal("200", await _ana.AnswerAsync(french));
        foreach (var page in (string[])["/Translators", "/Assign", "/Check"])
        {
            Assert.Equal("403", await _ana.AnswerAsync(Desk + page));
        }
    }

    [Fact]
    public async Task A_draft_in_their_language_is_saved_and_publishing_is_left_to_an_editor()
    {
        var sheet = (await _ana.PageAsync(Desk + "?q=transformation+plans")).QuerySelector("td[data-label='Français'] a.desk-state")!.GetAttribute("href")!;
        var form = (IHtmlFormElement)(await _ana.PageAsync(sheet)).QuerySelector("form:has(textarea)")!;
        var title = form.QuerySelector("textarea, input[type=text]")!.GetAttribute("name")!;

        using var published = await _ana.SubmitAsync(form, sheet, [new(title, "Medellín, autrement"), new("submit", "publish")]);
        Assert.Equal(System.Net.HttpStatusCode.Forbidden, published.StatusCode);
        using var saved = await _ana.SubmitAsync(form, sheet, [new(title, "Medellín, autrement")]);

        Assert.Equal(System.Net.HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Contains("Medellín, autrement", (await _ana.PageAsync(sheet)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_given_to_a_translator_is_found_by_name_and_is_next_to_do()
    {
        var who = ((IHtmlSelectElement)(await _editor.PageAsync(Desk)).QuerySelector("#translator")!).Options.Single(option => option.Text == "ana").Value;
        Assert.Contains("Nothing here.", (await _editor.PageAsync($"{Desk}?translator={who}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await OutdateAsync();

        var desk = await GiveAsync("fr", who);

        Assert.Contains("1 item was given to ana.", desk.QuerySelector(".messages")!.TextContent, StringComparison.Ordinal);
        var mine = await _ana.PageAsync((await _ana.PageAsync(Desk)).QuerySelectorAll("main a").Single(link => link.TextContent == "Given to me").GetAttribute("href")!);
        Assert.Contains("for ana", mine.QuerySelector("table.desk td[data-label='Français']")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("for ana", mine.QuerySelector("table.desk td[data-label='Español']")!.TextContent, StringComparison.Ordinal);
        Assert.Single(mine.QuerySelectorAll("table.desk tbody tr"));
        Assert.Contains("/fr", await _ana.AnswerAsync($"{Desk}/Next?translator={who}"), StringComparison.Ordinal);
        Assert.Contains(",ana,", await _editor.Client.GetStringAsync(new Uri($"{Desk}/List.csv?translator={who}", UriKind.Relative)), StringComparison.Ordinal);

        await GiveAsync("fr", "");
        Assert.Empty((await _editor.PageAsync($"{Desk}?translator={who}")).QuerySelectorAll("table.desk tbody tr"));
    }

    [Fact]
    public async Task Nobody_is_given_a_language_that_is_not_theirs()
    {
        var who = ((IHtmlSelectElement)(await _editor.PageAsync(Desk)).QuerySelector("#translator")!).Options.Single(option => option.Text == "ana").Value;

        var page = await GiveAsync("es", who);

        Assert.Contains("Nothing was changed", page.QuerySelector(".messages")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await _editor.PageAsync($"{Desk}?translator={who}")).QuerySelectorAll("table.desk tbody tr"));
    }

    [Fact]
    public async Task One_item_is_given_away_or_exported_from_side_by_side()
    {
        var sheet = (await _editor.PageAsync(Desk + "?q=transformation+plans")).QuerySelector("td[data-label='Français'] a.desk-state")!.GetAttribute("href")!;
        var links = (await _editor.PageAsync(sheet)).QuerySelectorAll(".sheet-todo a").ToDictionary(link => link.TextContent, link => link.GetAttribute("href")!);

        var give = await _editor.PageAsync(links["Give to a translator"]);
        Assert.Equal("fr", ((IHtmlSelectElement)give.QuerySelector("#to")!).Value);
        Assert.Contains("Medellin", give.QuerySelector("main strong")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Medellin", (await _editor.PageAsync(links["Export as a file"])).QuerySelector("main strong")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain((await _ana.PageAsync(sheet)).QuerySelectorAll(".sheet-todo a"), link => link.TextContent == "Give to a translator");
    }

    private async Task OutdateAsync()
    {
        using var saved = await _editor.SubmitAsync(English, Editing.Form, [new("HtmlBodyPart.Html", "<p>All new.</p><p>Two sentences.</p>")], "submit.Publish");
    }

    private async Task<IHtmlDocument> GiveAsync(string language, string who)
    {
        using var answer = await _editor.SubmitAsync("/Admin/Translations/Assign?q=transformation+plans", "form.files-form", [new("to", language), new("who", who)]);
        return await _editor.PageAsync(answer.Headers.Location!.OriginalString);
    }
}
