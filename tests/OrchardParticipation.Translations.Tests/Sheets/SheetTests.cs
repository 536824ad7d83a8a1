using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Sheets;

namespace OrchardParticipation.Translations.Tests.Sheets;

/// <summary>Translations that are written passage by passage.</summary>
public sealed class SheetTests : IAsyncLifetime
{
    private const string Title = "TitlePart.Title/0";
    private const string Note = "Une note de la traductrice, que personne ne connaît dans l'original; elle est longue, elle raconte le contexte de la ville, et rien ne lui répond.";

    private Languages _site = null!;
    private string _set = "";

    public async ValueTask InitializeAsync()
    {
        _site = await Languages.StartAsync();
        _set = await _site.CreateAsync("Assembly");
        await SourceAsync("<h2>Why</h2><p>Because of 12 reasons.</p><p>2023</p>");
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_language_that_nobody_began_is_all_to_do_but_for_what_has_no_words()
    {
        var sheet = await OpenAsync();

        Assert.Null(sheet.Target);
        Assert.Equal(
            ["TitlePart.Title/0 Untranslated 'Assembly' ''", "HtmlBodyPart.Html/0 Untranslated 'Why' ''", "HtmlBodyPart.Html/1 Untranslated 'Because of 12 reasons.' ''", "HtmlBodyPart.Html/2 Done '2023' '2023'"],
            Rows(sheet));
        Assert.Single(await _site.RowsAsync(), row => row.Latest);
    }

    [Fact]
    public async Task A_draft_keeps_what_is_written_and_holds_the_place_of_the_rest_in_the_language_of_the_source()
    {
        var saved = await SaveAsync(publish: false, (Title, "Assemblée"), (Body(1), "Pour 12 raisons."));

        Assert.Equal(SheetOutcome.Saved, saved.Outcome);
        var sheet = await OpenAsync();
        Assert.Equal(["Done", "Untranslated", "Done", "Done"], States(sheet));
        Assert.Equal("<h2>Why</h2><p>Pour 12 raisons.</p><p>2023</p>", BodyOf(sheet.Target!));
        Assert.Equal(("Assemblée", "Assemblée"), (sheet.Target!.DisplayText, sheet.Target.As<TitlePart>().Title));
        Assert.Equal(TranslationState.Draft, await StateAsync());
    }

    [Fact]
    public async Task It_is_published_when_nothing_is_to_do_and_says_what_the_source_says()
    {
        Assert.Equal([Title, Body(0)], (await SaveAsync(publish: true, (Body(1), "Pour 12 raisons."))).Problems);
        Assert.Single(await _site.RowsAsync(), row => row.Latest);

        var saved = await SaveAsync(publish: true, (Title, "Assemblée"), (Body(0), "Pourquoi"), (Body(1), "Pour 12 raisons."));

        Assert.Equal(SheetOutcome.Saved, saved.Outcome);
        Assert.Equal(TranslationState.Current, await StateAsync());
        Assert.Equal("<h2>Pourquoi</h2><p>Pour 12 raisons.</p><p>2023</p>", BodyOf((await OpenAsync()).Target!));
    }

    [Fact]
    public async Task What_changed_in_the_source_is_to_do_and_the_rest_is_left_in_peace()
    {
        await TranslateAsync();
        await SourceAsync("<h2>Why</h2><p>New first.</p><p>Because of 13 reasons.</p><p>2023</p>");

        var sheet = await OpenAsync();
        Assert.Equal(["Done", "Done", "Untranslated", "Changed", "Done"], States(sheet));
        Assert.Equal("Because of 12 reasons.", sheet.Texts[1].Rows[2].Old);
        Assert.Equal([Body(1), Body(2)], (await SaveAsync(publish: true)).Problems);

        await SaveAsync(publish: false, (Body(1), "Un nouveau début."));
        sheet = await OpenAsync();
        Assert.Equal(["Done", "Done", "Done", "Changed", "Done"], States(sheet));
        Assert.Equal("<h2>Pourquoi</h2><p>Un nouveau début.</p><p>Pour 12 raisons.</p><p>2023</p>", BodyOf(sheet.Target!));
        Assert.Equal("Because of 12 reasons.", sheet.Texts[1].Rows[2].Old);
        Assert.Equal(TranslationState.Outdated, await StateAsync());

        await SaveAsync(publish: true, (Body(2), "Pour 13 raisons."));
        Assert.Equal(TranslationState.Current, await StateAsync());
    }

    [Fact]
    public async Task What_is_still_right_though_its_source_changed_can_be_said_to_be()
    {
        await TranslateAsync();
        await SourceAsync("<h2>Why</h2><p>Because of some 12 reasons.</p><p>2023</p>");

        var saved = await SaveAsync(publish: true, new Dictionary<string, RowInput> { [Body(1)] = new(null, IsConfirmed: true) });

        Assert.Equal(SheetOutcome.Saved, saved.Outcome);
        Assert.Equal(TranslationState.Current, await StateAsync());
        Assert.Equal("<h2>Pourquoi</h2><p>Pour 12 raisons.</p><p>2023</p>", BodyOf((await OpenAsync()).Target!));
    }

    [Fact]
    public async Task A_passage_can_be_left_out()
    {
        var all = new Dictionary<string, RowInput> { [Title] = new("T"), [Body(0)] = new("", IsConfirmed: true), [Body(1)] = new("R") };

        await SaveAsync(publish: true, all);

        var sheet = await OpenAsync();
        Assert.Equal("<p>R</p><p>2023</p>", BodyOf(sheet.Target!));
        Assert.Equal(["Done", "Done", "Done", "Done"], States(sheet));
    }

    [Fact]
    public async Task What_only_the_translation_has_stays_unless_somebody_takes_it_out()
    {
        await TranslateAsync();
        await _site.EditAsync(_set, "fr", item => item.Alter<HtmlBodyPart>(part => part.Html = $"<h2>Pourquoi</h2><p>Pour 12 raisons.</p><p>{Note}</p><p>2023</p>"), publish: true);

        var sheet = await OpenAsync();
        Assert.Equal(Note, Assert.Single(sheet.Texts[1].Additions[1]));
        await SaveAsync(publish: true, (Body(0), "Le pourquoi"));
        Assert.Equal($"<h2>Le pourquoi</h2><p>Pour 12 raisons.</p><p>{Note}</p><p>2023</p>", BodyOf((await OpenAsync()).Target!));

        await SaveAsync(publish: true, new Dictionary<string, RowInput> { [Body(1)] = new(null) { Additions = [] } });
        Assert.Equal("<h2>Le pourquoi</h2><p>Pour 12 raisons.</p><p>2023</p>", BodyOf((await OpenAsync()).Target!));
    }

    [Fact]
    public async Task A_text_that_nobody_touched_keeps_every_sign()
    {
        await TranslateAsync();
        const string Odd = "<h2>Pourquoi</h2>\n<p>Pour  12 raisons.</p>\n\n<p></p><p>2023</p>";
        await _site.EditAsync(_set, "fr", item => item.Alter<HtmlBodyPart>(part => part.Html = Odd), publish: true);

        await SaveAsync(publish: true, (Title, "Autre titre"));

        Assert.Equal(Odd, BodyOf((await OpenAsync()).Target!));
    }

    [Fact]
    public async Task Nobody_writes_over_what_somebody_else_saved_meanwhile()
    {
        await TranslateAsync();
        var opened = await OpenAsync();
        await SaveAsync(publish: false, (Title, "De quelqu'un d'autre"));

        var result = await WriteAsync(new SheetInput(opened.Source.ContentItemVersionId, opened.Fingerprint, Inputs((Title, "De moi"))), publish: false);

        Assert.Equal(SheetOutcome.Conflict, result.Outcome);
        Assert.Equal("De quelqu'un d'autre", (await OpenAsync()).Target!.DisplayText);
    }

    [Fact]
    public async Task A_source_that_changed_while_somebody_translated_makes_the_translation_outdated()
    {
        var opened = await OpenAsync();
        await SourceAsync("<h2>Why</h2><p>Because of 14 reasons.</p><p>2023</p>");

        var result = await WriteAsync(
            new SheetInput(opened.Source.ContentItemVersionId, opened.Fingerprint, Inputs((Title, "A"), (Body(0), "Pourquoi"), (Body(1), "Pour 12 raisons."))), publish: true);

        Assert.Equal(SheetOutcome.Saved, result.Outcome);
        Assert.Equal(TranslationState.Outdated, await StateAsync());
        Assert.Equal(["Done", "Done", "Changed", "Done"], States(await OpenAsync()));
    }

    [Fact]
    public async Task There_is_no_sheet_of_the_source_of_what_does_not_exist_or_of_a_version_of_something_else()
    {
        Assert.Null(await FindAsync(_set, "en"));
        Assert.Null(await FindAsync("4unknown", "fr"));
        var other = (await OpenAsync(await _site.CreateAsync("Other"))).Source.ContentItemVersionId;
        Assert.Equal(SheetOutcome.NotFound, (await WriteAsync(new SheetInput(other, "", Inputs((Title, "T"))), publish: false)).Outcome);
    }

    [Fact]
    public async Task Scripts_and_blocks_in_what_somebody_writes_are_text_or_gone()
    {
        await SaveAsync(publish: false, (Title, "<b>Assemblée</b> &amp; <script>alert(1)</script>moi"), (Body(1), "<p>Un</p><p onclick=\"x()\">deux <a href=\"javascript:x\">trois</a></p>"));

        var target = (await OpenAsync()).Target!;
        Assert.Equal("Assemblée & moi", target.DisplayText);
        Assert.Equal("<h2>Why</h2><p>Un deux <a>trois</a></p><p>2023</p>", BodyOf(target));
    }

    private static string Body(int row) => $"HtmlBodyPart.Html/{row}";

    private static string BodyOf(ContentItem item) => item.As<HtmlBodyPart>().Html;

    private static string[] States(Sheet sheet) => [.. sheet.Texts.SelectMany(text => text.Rows.Select(row => row.State.ToString()))];

    private static string[] Rows(Sheet sheet) =>
        [.. sheet.Texts.SelectMany(text => text.Rows.Select((row, i) => $"{text.KeyOf(i)} {row.State} '{row.Source}' '{row.Translation}'"))];

    private static Dictionary<string, RowInput> Inputs(params (string Key, string Html)[] rows) => rows.ToDictionary(row => row.Key, row => new RowInput(row.Html));

    private Task SourceAsync(string html) => _site.EditAsync(_set, "en", item => item.Alter<HtmlBodyPart>(part => part.Html = html), publish: true);

    private Task<SheetResult> TranslateAsync() => SaveAsync(publish: true, (Title, "Assemblée"), (Body(0), "Pourquoi"), (Body(1), "Pour 12 raisons."));

    private async Task<TranslationState> StateAsync() => (await _site.SetAsync(_set))!.Find("fr")!.State;

    private Task<Sheet?> FindAsync(string set, string culture) => _site.InScopeAsync(services => services.GetRequiredService<SheetReading>().OpenAsync(set, culture));

    private async Task<Sheet> OpenAsync(string? set = null) => (await FindAsync(set ?? _set, "fr"))!;

    private Task<SheetResult> SaveAsync(bool publish, params (string Key, string Html)[] rows) => SaveAsync(publish, Inputs(rows));

    private async Task<SheetResult> SaveAsync(bool publish, Dictionary<string, RowInput> rows)
    {
        var sheet = await OpenAsync();
        return await WriteAsync(new SheetInput(sheet.Source.ContentItemVersionId, sheet.Fingerprint, rows), publish);
    }

    private async Task<SheetResult> WriteAsync(SheetInput input, bool publish)
    {
        _site.Clock.UtcNow += TimeSpan.FromHours(1);
        return await _site.InScopeAsync(services => services.GetRequiredService<SheetWriting>().SaveAsync(_set, "fr", input, publish));
    }
}
