using System.Net;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>A language that was added has the text of another one until somebody translates it.</summary>
public sealed class UntranslatedTests(EditableSite site) : IClassFixture<EditableSite>
{
    [Fact]
    public async Task A_copied_text_is_marked_in_the_list_in_the_languages_and_in_the_editor()
    {
        using var editor = await site.EditorAsync();
        var english = await editor.AddAsync("Shown everywhere", "submit.Publish");
        var french = await editor.TranslateAsync(english, "fr");

        var line = (await editor.PageAsync(ContentListing.Path + "?q=shown everywhere")).QuerySelector("table.list tbody tr")!;
        Assert.Equal("Not translated yet: Français", line.QuerySelector(".state--untranslated")!.TextContent);
        Assert.Equal(["English (published)", "Français (draft) (not translated yet)"], line.QuerySelectorAll(".languages a").Select(Translating.Words));
        var source = await editor.PageAsync(Translating.Edit(english));
        Assert.Equal("Français (not translated yet)", Translating.Words(source.QuerySelector(".switch a")));
        Assert.Null(source.QuerySelector(".untranslated, .state--untranslated"));
        var copy = await editor.PageAsync(Translating.Edit(french));
        Assert.StartsWith("Not translated yet: this is still the text in English.", Translating.Words(copy.QuerySelector(".untranslated")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mark_stays_with_saves_that_change_no_word_and_goes_with_one_that_does()
    {
        using var editor = await site.EditorAsync();
        var french = await editor.TranslateAsync(await editor.AddAsync("Saved and saved", "submit.Publish"), "fr");

        using var unchanged = await editor.SaveAsync(french, "submit.Save");
        using var respelled = await editor.SaveAsync(french, "submit.Save", ("HtmlBodyPart.Html", "<p>\r\n  Text\r\n</p>\r\n"));
        using var moved = await editor.SaveAsync(french, "submit.Save", ("AutoroutePart.Path", "fr/pages/ailleurs"));
        Assert.True(await editor.IsUntranslatedAsync(french));

        using var translated = await editor.SaveAsync(french, "submit.Save", ("HtmlBodyPart.Html", "<p>Texte</p>"));

        Assert.False(await editor.IsUntranslatedAsync(french));
        Assert.Null((await editor.PageAsync(ContentListing.Path + "?q=saved and saved")).QuerySelector(".state--untranslated"));
    }

    [Fact]
    public async Task The_editor_asks_before_it_publishes_a_copied_text_and_keeps_what_was_typed()
    {
        using var editor = await site.EditorAsync();
        var french = await editor.TranslateAsync(await editor.AddAsync("Asked about", "submit.Publish"), "fr");

        using var asked = await editor.SaveAsync(french, "submit.Publish", ("AutoroutePart.Path", "fr/pages/typed"));

        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        var page = await Reader.ParseAsync(asked);
        Assert.Equal("fr/pages/typed", page.QuerySelector("[name='AutoroutePart.Path']")!.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector(Translating.PublishAsItIs));
        Assert.Equal("fr/pages/asked-about", await editor.PathAsync(french));
        Assert.Equal("404", await editor.AnswerAsync("/fr/pages/typed"));

        var form = (IHtmlFormElement)page.QuerySelector(Editing.Form)!;
        using var again = await editor.SubmitAsync(form, Translating.Edit(french), [], "submit.Publish");
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        using var confirmed = await editor.SubmitAsync(form, Translating.Edit(french), [new("submit.Publish", "submit.PublishAsItIs")]);

        Assert.Equal(HttpStatusCode.Redirect, confirmed.StatusCode);
        Assert.Equal("Asked about", (await editor.PageAsync("/fr/pages/typed")).QuerySelector("h1")!.TextContent.Trim());
        Assert.False(await editor.IsUntranslatedAsync(french));
    }

    [Fact]
    public async Task A_translated_text_is_published_without_a_question()
    {
        using var editor = await site.EditorAsync();
        var french = await editor.TranslateAsync(await editor.AddAsync("Straight on", "submit.Publish"), "fr");

        using var answer = await editor.SaveAsync(french, "submit.Publish", ("TitlePart.Title", "Tout droit"));

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("Tout droit", (await editor.PageAsync("/fr/pages/tout-droit")).QuerySelector("h1")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_list_asks_before_it_publishes_a_copied_text()
    {
        using var editor = await site.EditorAsync();
        var french = await editor.TranslateAsync(await editor.AddAsync("Asked in the list", "submit.Save"), "fr");
        var list = ContentListing.Path + "?q=asked in the list&culture=fr";
        var publish = $"form[action*='{french}/Publish']";

        using var asked = await editor.SubmitAsync(list, publish, []);

        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        var page = await Reader.ParseAsync(asked);
        Assert.Equal("Publish “Asked in the list” without a translation?", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("404", await editor.AnswerAsync("/fr/pages/asked-in-the-list"));
        using var confirmed = await editor.SubmitAsync((IHtmlFormElement)page.QuerySelector(Translating.Confirmation)!, list, []);
        Assert.Equal("200", await editor.AnswerAsync("/fr/pages/asked-in-the-list"));
        Assert.False(await editor.IsUntranslatedAsync(french));
    }

    [Fact]
    public async Task Of_many_items_a_copied_text_is_published_only_when_it_is_ticked_again()
    {
        using var editor = await site.EditorAsync();
        var english = await editor.AddAsync("Many at once", "submit.Save");
        var french = await editor.TranslateAsync(english, "fr");
        var list = ContentListing.Path + "?q=many at once";

        using var answer = await editor.SubmitAsync(list, "#bulk", [new("itemIds", english), new("bulkAction", "PublishNow"), new("languages", "all")]);
        var page = await Reader.ParseAsync(answer);

        Assert.Equal([english], page.QuerySelectorAll("[name=itemIds][checked]").Select(box => box.GetAttribute("value")));
        Assert.EndsWith("this is still the text in English.", Translating.Words(page.QuerySelector($"#tick-{french}-effect")), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("button[value=all]"));
        using var confirmed = await editor.SubmitAsync((IHtmlFormElement)page.QuerySelector("main form")!, list, [new("submit.Confirm", "yes")]);
        Assert.Equal("Many at once: Published published draft", await editor.StateAsync("Many at once"));
        Assert.True(await editor.IsUntranslatedAsync(french));
    }

    [Fact]
    public async Task Who_says_that_a_text_is_right_as_it_is_takes_the_mark_off_a_draft()
    {
        using var editor = await site.EditorAsync();
        var french = await editor.TranslateAsync(await editor.AddAsync("Proper name", "submit.Save"), "fr");

        using var saved = await editor.SaveAsync(french, "submit.Save", ("TranslatedAsItIs", "true"));

        Assert.False(await editor.IsUntranslatedAsync(french));
        using var published = await editor.SaveAsync(french, "submit.Publish");
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
    }

    [Fact]
    public async Task The_copy_of_a_copy_is_in_the_language_of_the_first()
    {
        using var editor = await site.EditorAsync();
        var english = await editor.AddAsync("Twice copied", "submit.Publish");
        var french = await editor.TranslateAsync(english, "fr");
        using var added = await editor.AddAsync(await editor.AddingFormAsync(french), french, "es");

        var page = await editor.PageAsync(Translating.Edit(Translating.IdOf(added)));

        Assert.Contains("this is still the text in English", Translating.Words(page.QuerySelector(".untranslated")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mark_is_no_value_of_the_item()
    {
        using var editor = await site.EditorAsync();
        var french = await editor.TranslateAsync(await editor.AddAsync("Valueless", "submit.Publish"), "fr");
        var versions = await editor.PageAsync(Translating.Item(french) + "/Versions");
        var draft = versions.QuerySelector("[name=from]")!.GetAttribute("value");
        var groups = (await editor.PageAsync($"{Translating.Item(french)}/Versions/{draft}")).QuerySelectorAll("main section h2").Select(group => group.TextContent);
        using var published = await editor.SaveAsync(french, "submit.Publish", ("TitlePart.Title", "Sans valeur"));
        using var changed = await editor.SaveAsync(french, "submit.Publish", ("HtmlBodyPart.Html", "<p>Deuxième</p>"));
        var ids = (await editor.PageAsync(Translating.Item(french) + "/Versions")).QuerySelectorAll("[name=from]").Select(box => box.GetAttribute("value")).ToList();

        var compared = await editor.PageAsync($"{Translating.Item(french)}/Versions/Compare?from={ids[0]}&to={ids[1]}");

        Assert.Equal(2, ids.Count);
        Assert.DoesNotContain(groups, group => group.Contains("ranslation", StringComparison.Ordinal));
        Assert.Single(compared.QuerySelectorAll(".compared-value"));
        Assert.DoesNotContain("ntranslated", compared.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
