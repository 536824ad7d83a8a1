using System.Net;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>Writing a translation beside its source, without scripts.</summary>
public sealed class SideBySideTests : IAsyncLifetime
{
    private const string Form = "form.sheet";
    private const string English = "/Admin/Contents/ContentItems/4v4h663zdx5fq2yzx7q9jhz5q9/Edit";

    private Site _site = null!;
    private Reader _editor = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.StartAsync();
        _editor = _site.NewReader();
        await _editor.SignInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _editor.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task The_desk_leads_to_the_source_and_its_translation_in_their_own_languages()
    {
        var page = await _editor.PageAsync(await AddressAsync("Français"));

        Assert.Equal("Français from English: Medellin: Neighborhood, Community, Population and Gender Transformation Plans", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.All(page.QuerySelectorAll(".sheet-said"), source => Assert.Equal(("en", "ltr"), (source.GetAttribute("lang"), source.GetAttribute("dir"))));
        Assert.All(page.QuerySelectorAll("textarea"), box => Assert.Equal(("fr", "ltr"), (box.GetAttribute("lang"), box.GetAttribute("dir"))));
        Assert.NotEmpty(page.QuerySelectorAll(".sheet-row--changed .sheet-said ins"));
        Assert.NotEmpty(page.QuerySelectorAll(".sheet-row--changed .sheet-said del"));
    }

    [Fact]
    public async Task A_draft_is_saved_and_the_public_text_stays()
    {
        var address = await AddressAsync("Français");

        using var saved = await SaveAsync(address, "draft", ("text:TitlePart.Title/0", "Un brouillon & plus"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var page = await _editor.PageAsync(address);
        Assert.Equal("Un brouillon & plus", page.QuerySelector("textarea")!.TextContent);
        Assert.Contains("The draft in Français is saved.", page.QuerySelector(".messages")!.TextContent, StringComparison.Ordinal);
        using var reader = _site.NewReader();
        Assert.Contains("Plans de transformation", (await reader.PageAsync("/fr/processes/award2023/f/277/proposals/3107")).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_could_not_be_published_stays_in_the_boxes()
    {
        var address = await AddressAsync("Français");

        using var answer = await SaveAsync(address, "publish", ("text:TitlePart.Title/0", "Mon titre"));

        var page = await Reader.ParseAsync(answer);
        Assert.Contains("Nothing was published", page.QuerySelector("#problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Mon titre", page.QuerySelector("textarea")!.TextContent);
        var links = page.QuerySelectorAll("#problem a").Select(link => link.GetAttribute("href")![1..]).ToList();
        Assert.NotEmpty(links);
        Assert.All(links, id => Assert.Equal("true", page.GetElementById(id)!.GetAttribute("aria-invalid")));
        Assert.DoesNotContain("Mon titre", (await _editor.PageAsync(address)).QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_second_sees_both_texts_and_loses_none()
    {
        var address = await AddressAsync("Français");
        var form = (IHtmlFormElement)(await _editor.PageAsync(address)).QuerySelector(Form)!;
        using var first = await SaveAsync(address, "draft", ("text:TitlePart.Title/0", "De la première"));

        using var second = await _editor.SubmitAsync(form, address, Fields("draft", ("text:TitlePart.Title/0", "De la seconde")));

        var page = await Reader.ParseAsync(second);
        Assert.Contains("somebody else changed this item", page.QuerySelector("#problem")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("De la seconde", page.QuerySelector("textarea")!.TextContent);
        Assert.Contains("De la première", page.QuerySelector(".sheet-now")!.TextContent, StringComparison.Ordinal);
        using var again = await _editor.SubmitAsync((IHtmlFormElement)page.QuerySelector(Form)!, address, Fields("draft"));
        Assert.Equal("De la seconde", (await _editor.PageAsync(address)).QuerySelector("textarea")!.TextContent);
    }

    [Fact]
    public async Task A_text_of_hundreds_of_passages_is_saved_whole()
    {
        var html = string.Concat(Enumerable.Range(0, 900).Select(i => $"<p>Passage {i} of many, with <b>bold</b> words.</p>"));
        using var edited = await _editor.SubmitAsync(English, Editing.Form, [new("HtmlBodyPart.Html", html)], "submit.Publish");
        var address = await AddressAsync("Français");

        using var saved = await SaveAsync(address, "draft", ("html:HtmlBodyPart.Html/899", "Le <b>dernier</b>"));

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("Le <b>dernier</b>", (await _editor.PageAsync(address)).QuerySelector("[name='html:HtmlBodyPart.Html/899']")!.TextContent);
    }

    [Fact]
    public async Task Nobody_else_sees_it_and_nothing_is_there_for_what_does_not_exist()
    {
        var address = await AddressAsync("Français");
        using var reader = _site.NewReader();

        Assert.StartsWith("302 /Login", await reader.AnswerAsync(address), StringComparison.Ordinal);
        foreach (var other in (string[])[address[..^2] + "en", address[..^2] + "xx", "/Admin/Translations/SideBySide/4nothing/fr"])
        {
            Assert.Equal("404", await _editor.AnswerAsync(other));
        }

        using var forged = await _editor.Client.PostAsync(address, new FormUrlEncodedContent([new("submit", "draft")]));
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
    }

    private async Task<string> AddressAsync(string language) =>
        (await _editor.PageAsync("/Admin/Translations?q=transformation+plans")).QuerySelector($"td[data-label='{language}'] a.desk-state")!.GetAttribute("href")!.Split('?')[0];

    private Task<HttpResponseMessage> SaveAsync(string address, string submit, params (string Name, string Value)[] written) =>
        _editor.SubmitAsync(address, Form, Fields(submit, written));

    private static IEnumerable<KeyValuePair<string, string?>> Fields(string submit, params (string Name, string Value)[] written) =>
        [.. written.Select(field => KeyValuePair.Create(field.Name, (string?)field.Value)), new("submit", submit)];
}
