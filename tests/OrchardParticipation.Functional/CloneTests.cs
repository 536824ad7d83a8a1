using System.Net;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>A clone is a draft of its own: nothing of the first item changes with it.</summary>
public sealed class CloneTests(EditableSite site) : IClassFixture<EditableSite>
{
    [Fact]
    public async Task A_clone_is_a_draft_with_an_address_of_its_own_and_no_other_languages()
    {
        using var editor = await site.EditorAsync();
        using var created = await editor.CreatePageAsync("Cloned", "<p>The text</p>");
        var edit = created.Headers.Location!.OriginalString;
        using var french = await editor.SubmitAsync(edit, "form:has([name=targetCulture][value=fr])", []);

        using var answer = await editor.SubmitAsync(edit, "form[action*='/Clone']", []);
        var clone = answer.Headers.Location!.OriginalString;
        Assert.NotEqual(edit, clone);
        var page = await editor.PageAsync(clone);
        Assert.Equal("Cloned", page.QuerySelector("[name='TitlePart.Title']")!.GetAttribute("value"));
        Assert.Contains("The text", page.QuerySelector("[name='HtmlBodyPart.Html']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, page.QuerySelectorAll(".switch .language--missing").Length);
        Assert.Equal("404", await editor.AnswerAsync("/en/pages/cloned-2"));

        using var published = await editor.SubmitAsync(clone, Editing.Form, [new("HtmlBodyPart.Html", "<p>Another text</p>")], "submit.Publish");
        Assert.Equal(HttpStatusCode.Redirect, published.StatusCode);
        Assert.Contains("The text", (await editor.PageAsync("/en/pages/cloned")).Body!.TextContent, StringComparison.Ordinal);
        var address = (await editor.PageAsync(clone)).QuerySelector("[name='AutoroutePart.Path']")!.GetAttribute("value");
        Assert.NotEqual("en/pages/cloned", address);
        Assert.Contains("Another text", (await editor.PageAsync("/" + address)).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_there_is_not_and_what_nobody_asked_for_is_not_cloned()
    {
        using var editor = await site.EditorAsync();
        using var stranger = site.Site.NewReader();
        using var created = await editor.CreatePageAsync("Alone", "<p>Once</p>");
        var edit = created.Headers.Location!.OriginalString;
        var clone = edit.Replace("/Edit", "/Clone", StringComparison.Ordinal);
        var token = FormFields.Of(await FormSite.FormAsync(editor, edit)).Where(field => field.Key == "__RequestVerificationToken").ToList();

        using var unknown = await editor.Client.PostAsync("/Admin/Contents/ContentItems/nobody/Clone", new FormUrlEncodedContent(token));
        using var forged = await editor.Client.PostAsync(clone, new FormUrlEncodedContent([new("__RequestVerificationToken", "forged")]));
        using var unsigned = await stranger.Client.PostAsync(clone, new FormUrlEncodedContent(token));

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized], new[] { unknown.StatusCode, forged.StatusCode, unsigned.StatusCode });
        Assert.Single((await editor.PageAsync("/Admin/Contents/ContentItems?q=Alone")).QuerySelectorAll("tbody tr"));
    }
}
