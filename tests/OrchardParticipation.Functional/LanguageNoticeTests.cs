using System.Net;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>What readers are told of the language of a text; on a site of its own for each test, because they write.</summary>
public sealed class LanguageNoticeTests : IAsyncLifetime
{
    private const string French = "/fr/processes/award2023/f/277/proposals/3107";
    private const string Desk = "/Admin/Translations?q=transformation+plans";

    private Site _site = null!;
    private Reader _editor = null!;
    private Reader _reader = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await Site.StartAsync();
        _editor = _site.NewReader();
        _reader = _site.NewReader();
        await _editor.SignInAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _editor.Dispose();
        _reader.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task An_outdated_translation_says_since_when_and_leads_to_what_changed()
    {
        var notice = (await _reader.PageAsync(French)).QuerySelector(".notice--warning")!;

        Assert.Contains("l’original (anglais) a changé depuis le 3 juillet 2023.", notice.TextContent, StringComparison.Ordinal);
        Assert.StartsWith("2023-07-03T", notice.QuerySelector("time")!.GetAttribute("datetime"), StringComparison.Ordinal);
        var changes = await _reader.PageAsync(notice.QuerySelector("a")!.GetAttribute("href")!);
        Assert.NotEmpty(changes.QuerySelectorAll("ins"));
        Assert.Matches(@"^/fr/processes/award2023/f/277/proposals/3107/versions/\d+\.\.\.\d+$", notice.QuerySelector("a")!.GetAttribute("href")!);
    }

    [Fact]
    public async Task The_original_says_nothing_of_the_kind() =>
        Assert.Null((await _reader.PageAsync("/en" + French[3..])).QuerySelector(".notice--warning"));

    [Fact]
    public async Task The_notice_is_gone_from_kept_pages_when_somebody_says_that_the_text_is_up_to_date()
    {
        Assert.NotNull((await _reader.PageAsync(French)).QuerySelector(".notice--warning"));
        var form = (IHtmlFormElement)(await _editor.PageAsync(Desk)).QuerySelector("td[data-label='Français'] form[action='/Admin/Translations/UpToDate']")!;

        using var said = await _editor.SubmitAsync(form, Desk, []);

        Assert.Null((await _reader.PageAsync(French)).QuerySelector(".notice--warning"));
        Assert.NotNull((await _reader.PageAsync("/es" + French[3..])).QuerySelector(".notice--warning"));
    }

    [Fact]
    public async Task Nothing_is_said_of_an_original_that_is_not_public()
    {
        await HideAsync("/Admin/Contents/ContentItems/4v4h663zdx5fq2yzx7q9jhz5q9");

        var page = await _reader.PageAsync(French);

        Assert.Null(page.QuerySelector(".notice--warning"));
        Assert.Equal(["es", "fr"], page.QuerySelectorAll("link[rel=alternate][hreflang]").Select(link => link.GetAttribute("hreflang")).Order());
    }

    [Fact]
    public async Task A_text_in_another_language_names_the_languages_that_exist_each_in_itself()
    {
        await HideAsync(await ItemAsync("Français"));

        var page = await _reader.PageAsync(French);

        var notice = page.QuerySelector(".notice")!;
        Assert.Contains("Langue affichée : anglais", notice.TextContent, StringComparison.Ordinal);
        Assert.Equal(["en English", "es Español"], notice.QuerySelectorAll("a").Select(link => $"{link.GetAttribute("hreflang")} {link.TextContent}"));
        Assert.Equal(("en", "ltr"), (page.QuerySelector(".prose")!.GetAttribute("lang"), page.QuerySelector(".prose")!.GetAttribute("dir")));
        foreach (var link in notice.QuerySelectorAll("a"))
        {
            Assert.Equal("200", await _reader.AnswerAsync(link.GetAttribute("href")!));
        }
    }

    private async Task HideAsync(string item)
    {
        var form = (IHtmlFormElement)(await _editor.PageAsync(item + "/Edit")).QuerySelector(Editing.Form)!;
        var token = FormFields.Of(form).Single(field => field.Key == "__RequestVerificationToken");
        using var answer = await _editor.Client.PostAsync(item + "/Unpublish", new FormUrlEncodedContent([token]));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private async Task<string> ItemAsync(string language)
    {
        var sheet = await _editor.PageAsync((await _editor.PageAsync(Desk)).QuerySelector($"td[data-label='{language}'] a.desk-state")!.GetAttribute("href")!);
        return sheet.QuerySelector(".sheet-todo a[href*='/Edit']")!.GetAttribute("href")!.Split("/Edit")[0];
    }
}
