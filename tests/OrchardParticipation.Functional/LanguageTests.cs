using System.Net;
using AngleSharp.Html.Dom;

namespace OrchardParticipation.Functional;

/// <summary>Languages of an item are added once each, from the text that the editor chooses, and deleted one by one.</summary>
public sealed class LanguageTests(EditableSite site) : IClassFixture<EditableSite>
{
    [Fact]
    public async Task Where_there_are_several_texts_the_editor_chooses_the_one_to_start_from()
    {
        using var editor = await site.EditorAsync();
        var english = await editor.AddAsync("Choice", "submit.Publish");
        var french = await editor.TranslateAsync(english, "fr");
        using var translated = await editor.SaveAsync(french, "submit.Publish", ("TitlePart.Title", "Choix"));

        var edit = await editor.PageAsync(Translating.Edit(french));
        var form = edit.Forms.First(form => form.QuerySelector("[name=targetCulture][value=es]") is not null);
        Assert.Equal("get", form.Method);
        var chooser = $"{Translating.Address}?contentItemId={french}&targetCulture=es";
        var page = await editor.PageAsync(chooser);
        Assert.Equal(
            ["English: Choice Published", "Français: Choix Published"],
            page.QuerySelectorAll("main [type=radio] + label").Select(Translating.Words));
        Assert.Equal(french, page.QuerySelector("[type=radio][checked]")!.GetAttribute("value"));

        using var answer = await editor.SubmitAsync(chooser, "main form", [new("contentItemId", english)]);

        var spanish = await editor.PageAsync(answer.Headers.Location!.OriginalString);
        Assert.Equal("Choice", spanish.QuerySelector("[name='TitlePart.Title']")!.GetAttribute("value"));
        Assert.Contains("this is still the text in English", Translating.Words(spanish.QuerySelector(".untranslated")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_that_is_there_already_is_opened_also_when_it_is_only_a_draft()
    {
        using var editor = await site.EditorAsync();
        var english = await editor.AddAsync("Only once", "submit.Publish");
        var form = await editor.AddingFormAsync(english);
        using var first = await editor.AddAsync(form, english, "fr");

        using var second = await editor.AddAsync(form, english, "FR");

        Assert.Equal(Translating.IdOf(first), Translating.IdOf(second));
        Assert.Contains("You have added Français already: this is it.", await editor.MessageAsync(second.Headers.Location!.OriginalString), StringComparison.Ordinal);
        Assert.Equal("302 " + Translating.Edit(Translating.IdOf(first)), await editor.AnswerAsync($"{Translating.Address}?contentItemId={english}&targetCulture=fr"));
    }

    [Fact]
    public async Task Of_several_that_add_a_language_at_once_all_come_to_the_same_item()
    {
        using var editor = await site.EditorAsync();
        for (var round = 1; round <= 4; round++)
        {
            var english = await editor.AddAsync($"Round {round}", "submit.Publish");
            var french = await editor.TranslateAsync(english, "fr");
            var form = await editor.AddingFormAsync(english);
            var answers = await Task.WhenAll(((string[])[english, french, english, french]).Select(source => editor.AddAsync(form, source, "es")));

            Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode));
            Assert.Single(answers.Select(Translating.IdOf).Distinct());
            var spanish = await editor.PageAsync($"{ContentListing.Path}?q=round {round}&culture=es");
            Assert.Single(spanish.QuerySelectorAll("table.list tbody tr"));
            foreach (var answer in answers)
            {
                answer.Dispose();
            }
        }

        Assert.Empty(site.Site.Process.Errors);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("")]
    [InlineData("<script>")]
    public async Task A_language_that_the_site_does_not_have_is_refused_and_named(string culture)
    {
        using var editor = await site.EditorAsync();
        var english = await editor.AddAsync("Refused " + culture.Length, "submit.Save");

        using var answer = await editor.AddAsync(await editor.AddingFormAsync(english), english, culture);

        Assert.Equal(Translating.Edit(english), answer.Headers.Location!.OriginalString);
        Assert.Contains($"the site has no content in “{culture}”. Its languages are: English, Español, Français.", await editor.MessageAsync(Translating.Edit(english)), StringComparison.Ordinal);
        Assert.Empty((await editor.PageAsync(Translating.Edit(english))).QuerySelectorAll(".switch a"));
    }

    [Fact]
    public async Task What_is_not_there_has_no_languages_to_add()
    {
        using var editor = await site.EditorAsync();
        var form = await editor.AddingFormAsync(await editor.AddAsync("Token", "submit.Save"));

        using var answer = await editor.AddAsync(form, "nothing0000000000000000000", "fr");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_language_gets_its_own_address_which_follows_its_title_until_it_is_public()
    {
        using var editor = await site.EditorAsync();
        var french = await editor.TranslateAsync(await editor.AddAsync("The address", "submit.Publish"), "fr");
        Assert.Equal("fr/pages/the-address", await editor.PathAsync(french));

        using var text = await editor.SaveAsync(french, "submit.Save", ("HtmlBodyPart.Html", "<p>Texte</p>"));
        Assert.Equal("fr/pages/the-address", await editor.PathAsync(french));
        using var title = await editor.SaveAsync(french, "submit.Save", ("TitlePart.Title", "L’adresse"));
        Assert.Equal("fr/pages/l-adresse", await editor.PathAsync(french));
        var forecast = await editor.GetAsync($"/Admin/Autoroute/Address?contentType=Page&contentItemId={french}&title=Adresse&path=fr/pages/l-adresse&culture=fr");
        Assert.Contains("/fr/pages/adresse\"", await forecast.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var published = await editor.SaveAsync(french, "submit.Publish");
        using var renamed = await editor.SaveAsync(french, "submit.Publish", ("TitlePart.Title", "Une autre"));

        Assert.Equal("fr/pages/l-adresse", await editor.PathAsync(french));
    }

    [Fact]
    public async Task An_address_that_somebody_wrote_stays_when_the_title_is_translated()
    {
        using var editor = await site.EditorAsync();
        var french = await editor.TranslateAsync(await editor.AddAsync("Written address", "submit.Publish"), "fr");
        using var written = await editor.SaveAsync(french, "submit.Save", ("AutoroutePart.Path", "fr/pages/ecrite"));

        using var title = await editor.SaveAsync(french, "submit.Save", ("TitlePart.Title", "Adresse écrite"));

        Assert.Equal("fr/pages/ecrite", await editor.PathAsync(french));
    }

    [Fact]
    public async Task The_question_before_a_deletion_says_which_language_goes_and_which_stay()
    {
        using var editor = await site.EditorAsync();
        var english = await editor.AddAsync("Partly deleted", "submit.Publish");
        var french = await editor.TranslateAsync(english, "fr");
        var spanish = await editor.AddAsync(await editor.AddingFormAsync(english), english, "es");

        var draft = await editor.PageAsync(Translating.Item(french) + "/Delete");
        var published = await editor.PageAsync(Translating.Item(english) + "/Delete");
        Assert.Equal("Delete “Partly deleted” in Français?", draft.QuerySelector("h1")!.TextContent);
        Assert.Equal(["English Published", "Español Draft"], draft.QuerySelectorAll("main ul:not(.messages) li").Select(Translating.Words));
        Assert.Contains("the public does not see it now", draft.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("it disappears from the site at once", published.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var deleted = await editor.SubmitAsync((IHtmlFormElement)draft.QuerySelector(Translating.Confirmation)!, "", []);

        Assert.Equal("404", await editor.AnswerAsync(Translating.Edit(french)));
        Assert.Equal("Partly deleted: Published published draft", await editor.StateAsync("Partly deleted"));
        Assert.Equal("200", await editor.AnswerAsync("/en/pages/partly-deleted"));
        Assert.Equal("200", await editor.AnswerAsync(Translating.Edit(Translating.IdOf(spanish))));
    }

    [Fact]
    public async Task What_was_public_once_is_not_said_to_have_been_hidden_always()
    {
        using var editor = await site.EditorAsync();
        var english = await editor.AddAsync("Withdrawn", "submit.Publish");
        using var draft = await editor.SaveAsync(english, "submit.Save", ("HtmlBodyPart.Html", "<p>New</p>"));
        Assert.Contains("with the draft that is not public yet", (await editor.PageAsync(Translating.Item(english) + "/Delete")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var withdrawn = await editor.SubmitAsync(Translating.Edit(english), $"form[action*='{english}/Unpublish']", []);

        var page = await editor.PageAsync(Translating.Item(english) + "/Delete");

        Assert.DoesNotContain("never", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("It has no other languages.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
