using System.Net;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>The editor's form as a browser without scripts gets it.</summary>
public sealed class FormTests(FormSite site) : IClassFixture<FormSite>
{
    private static readonly KeyValuePair<string, string?>[] Right = [new("TitlePart.Title", "A sheet"), new("Sheet.Mail.Text", "somebody@example.org")];

    [Theory]
    [InlineData("Mail.Text", "nobody", "Mail is not an e-mail address.")]
    [InlineData("Phone.Text", "call me", "Phone is not a telephone number.")]
    [InlineData("Site.Text", "javascript:alert(1)", "Site is not a web address: it starts with https:// or http://.")]
    [InlineData("Tint.Text", "reddish", "Tint is not a colour: write # and six digits, such as #1a5a70.")]
    [InlineData("Count.Value", "12", "Count must be at most 9.")]
    public async Task A_wrong_value_is_told_beside_its_field_and_linked_from_the_summary(string input, string value, string error)
    {
        using var editor = await site.EditorAsync();
        var name = "Sheet." + input;

        using var answer = await editor.SubmitAsync(FormSite.New, Editing.Form, [.. Right.Where(right => right.Key != name), new(name, value)], "submit.Save");

        var page = await Reader.ParseAsync(answer);
        var field = page.QuerySelector($"[name='{name}']")!;
        Assert.Equal(value, field.GetAttribute("value"));
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Contains(error, field.GetAttribute("aria-describedby")!.Split(' ').Select(id => page.GetElementById(id)!.TextContent));
        Assert.Equal("#" + field.Id, page.QuerySelectorAll(".summary a").Single(link => link.TextContent == error).GetAttribute("href"));
        Assert.True(page.QuerySelector(".summary")!.HasAttribute("autofocus"));
        Assert.Equal("changed", page.QuerySelector(Editing.Form)!.GetAttribute("data-unsaved"));
    }

    [Fact]
    public async Task An_input_is_described_by_its_hint_and_by_its_error()
    {
        using var editor = await site.EditorAsync();

        using var answer = await editor.SubmitAsync(FormSite.New, Editing.Form, [new("TitlePart.Title", "A sheet"), new("Sheet.Mail.Text", "")], "submit.Save");

        var page = await Reader.ParseAsync(answer);
        var described = page.QuerySelector("[name='Sheet.Mail.Text']")!.GetAttribute("aria-describedby")!.Split(' ');
        Assert.Equal(["Where to write to", "Mail is required."], described.Select(id => page.GetElementById(id)!.TextContent));
    }

    [Fact]
    public async Task Every_reference_to_an_id_leads_to_one_element()
    {
        using var editor = await site.EditorAsync();
        var page = await editor.PageAsync(FormSite.StoredEdit);

        var ids = page.All.Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        var references = page.All.SelectMany(element => ((string[])["for", "aria-describedby", "aria-labelledby"]).SelectMany(name => (element.GetAttribute(name) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)));

        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.Empty(references.Except(ids));
    }

    [Fact]
    public async Task Defaults_stand_in_a_new_form_and_orchards_editors_have_their_inputs()
    {
        using var editor = await site.EditorAsync();
        var form = await FormSite.FormAsync(editor, FormSite.New);

        string? Type(string name) => form.QuerySelector($"[name='Sheet.{name}']")!.GetAttribute("type");
        Assert.Equal(["email", "tel", "url", "number", "text"], ((string[])["Mail.Text", "Phone.Text", "Site.Text", "Count.Value", "Odd.Text"]).Select(Type));
        Assert.Equal("switch", form.QuerySelector("[name='Sheet.On.Value']")!.GetAttribute("role"));
        var fields = FormFields.Of(form);
        Assert.Contains(new("Sheet.Size.Text", "m"), fields);
        Assert.Contains(new("Sheet.Count.Value", "3"), fields);
        Assert.Contains(new("Sheet.Link.Url", "https://example.org/"), fields);
        Assert.Contains(new("Sheet.Link.Target", "_blank"), fields);
    }

    [Fact]
    public async Task A_stored_item_opened_and_saved_loses_nothing_that_the_editors_do_not_show()
    {
        using var editor = await site.EditorAsync();
        var before = FormFields.Of(await FormSite.FormAsync(editor, FormSite.StoredEdit));
        Assert.Contains(new("Sheet.Size.Text", "xxl"), before);
        Assert.Contains(new("Sheet.Things.ContentItemIds", FormSite.GoneThing), before);
        Assert.Contains(new("HtmlBodyPart.Html", "<details><summary>More</summary><p>Hidden</p></details>"), before);

        using var answer = await editor.SubmitAsync(FormSite.StoredEdit, Editing.Form, [], "submit.Publish");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var left = (string[])["EditedState", "__RequestVerificationToken"];
        Assert.Equal(before.Where(field => !left.Contains(field.Key)), FormFields.Of(await FormSite.FormAsync(editor, FormSite.StoredEdit)).Where(field => !left.Contains(field.Key)));
    }

    [Fact]
    public async Task The_owner_must_be_a_user()
    {
        using var editor = await site.EditorAsync();

        using var answer = await editor.SubmitAsync(FormSite.New, Editing.Form, [.. Right, new("CommonPart.OwnerName", "nobody")], "submit.Save");

        var page = await Reader.ParseAsync(answer);
        Assert.Equal("There is no user with this name.", page.QuerySelector("[data-valmsg-for='CommonPart.OwnerName']")!.TextContent);
        Assert.Equal("nobody", page.QuerySelector("[name='CommonPart.OwnerName']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_day_of_creation_can_be_set()
    {
        using var editor = await site.EditorAsync();

        using var answer = await editor.SubmitAsync(FormSite.New, Editing.Form, [.. Right, new("CommonPart.LocalDateTime", "2020-02-03T04:05")], "submit.Save");

        var form = await FormSite.FormAsync(editor, answer.Headers.Location!.OriginalString);
        Assert.Equal("2020-02-03T04:05", form.QuerySelector("[name='CommonPart.LocalDateTime']")!.GetAttribute("value"));
        Assert.Equal(Site.UserName, form.QuerySelector("[name='CommonPart.OwnerName']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Rich_text_is_a_text_area_that_scripts_may_enhance_and_a_code_editor_starts_as_one()
    {
        using var editor = await site.EditorAsync();
        var sheet = await editor.PageAsync(FormSite.New);
        var page = await editor.PageAsync(Editing.NewPage);

        Assert.Equal("source", sheet.QuerySelector("[data-rich-text]:has(textarea[name='HtmlBodyPart.Html'])")!.GetAttribute("data-rich-text"));
        Assert.Equal("rich", page.QuerySelector("[data-rich-text]:has(textarea[name='HtmlBodyPart.Html'])")!.GetAttribute("data-rich-text"));
        Assert.Equal(await editor.AnswerAsync("/TheAdmin/js/built/rich-text.js") == "200", page.QuerySelector("script[src^='/TheAdmin/js/built/rich-text.js?v=']") is not null);
    }

    [Fact]
    public async Task Enter_in_a_text_field_presses_the_first_button_and_not_a_search()
    {
        using var editor = await site.EditorAsync();
        var form = await FormSite.FormAsync(editor, FormSite.New);

        var first = form.QuerySelectorAll("button[type=submit], input[type=submit]")[0];

        Assert.Equal("submit.Publish", first.GetAttribute("name"));
    }
}
