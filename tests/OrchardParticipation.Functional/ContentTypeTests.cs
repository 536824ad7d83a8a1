using System.Net;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>Types that people make in the admin, and what their items look like.</summary>
public sealed class ContentTypeTests(EditableSite site) : IClassFixture<EditableSite>
{
    private const string Types = "/Admin/ContentTypes";
    private const string Form = "main form";

    [Fact]
    public async Task A_new_type_with_three_fields_is_edited_and_read()
    {
        using var editor = await site.EditorAsync();
        Assert.Equal(Types + "/Edit/PublicMeeting", await CreateAsync(editor, "Public meeting"));
        await AddFieldAsync(editor, "PublicMeeting", "Where", "TextField");
        await AddFieldAsync(editor, "PublicMeeting", "Seats", "NumericField");
        await AddFieldAsync(editor, "PublicMeeting", "Invitation", "HtmlField");
        using var parts = await editor.SubmitAsync(Types + "/AddPartsTo/PublicMeeting", Form, [new("parts", "TitlePart")]);
        using var route = await editor.SubmitAsync(Types + "/AddPartsTo/PublicMeeting", Form, [new("parts", "AutoroutePart")]);
        using var required = await editor.SubmitAsync(Types + "/EditField/PublicMeeting/Where", Form, [new("Settings.Required", "true"), new("Settings.Hint", "The hall")]);

        const string create = "/Admin/Contents/ContentTypes/PublicMeeting/Create";
        var blank = await editor.PageAsync(create);
        Assert.Contains("The hall", blank.QuerySelector("form.editor")!.TextContent, StringComparison.Ordinal);
        using var refused = await editor.SubmitAsync(create, Editing.Form, [new("TitlePart.Title", "First meeting")], "submit.Publish");
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        using var saved = await editor.SubmitAsync(
            create,
            Editing.Form,
            [new("TitlePart.Title", "First meeting"), new("PublicMeeting.Where.Text", "Town <hall>"), new("PublicMeeting.Seats.Value", "1200"), new("PublicMeeting.Invitation.Html", "<p>Do <b>come</b><script>alert(1)</script></p>")],
            "submit.Publish");
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);

        using var reader = site.Site.NewReader();
        var article = (await reader.PageAsync("/first-meeting")).QuerySelector("main article")!;
        Assert.Equal("First meeting", article.QuerySelector("h1")!.TextContent);
        Assert.Equal(
            ["Where: Town <hall>", "Seats: 1,200", "Invitation: Do come"],
            article.QuerySelectorAll("section").Select(section => $"{section.QuerySelector("h2")!.TextContent}: {section.QuerySelector("h2")!.NextElementSibling!.TextContent.Trim()}"));
        Assert.Empty(article.QuerySelectorAll("script"));
    }

    [Theory]
    [InlineData("On the river", "/on-the-river")]
    [InlineData("Our team", "/our-team")]
    public async Task A_title_that_starts_like_a_language_is_a_title(string title, string address)
    {
        using var editor = await site.EditorAsync();
        var type = await CreateAsync(editor, title + " type");
        var name = type[(type.LastIndexOf('/') + 1)..];
        using var parts = await editor.SubmitAsync(Types + "/AddPartsTo/" + name, Form, [new("parts", "TitlePart")]);
        using var route = await editor.SubmitAsync(Types + "/AddPartsTo/" + name, Form, [new("parts", "AutoroutePart")]);

        using var saved = await editor.SubmitAsync($"/Admin/Contents/ContentTypes/{name}/Create", Editing.Form, [new("TitlePart.Title", title)], "submit.Publish");

        Assert.Equal(title, (await editor.PageAsync(address)).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("Practice", "There is a type or a part called Practice already.")]
    [InlineData("TitlePart", "There is a type or a part called TitlePart already.")]
    [InlineData("Published", "A technical name starts with a letter")]
    [InlineData("9lives", "A technical name starts with a letter")]
    [InlineData("a b", "A technical name starts with a letter")]
    [InlineData("<script>", "A technical name starts with a letter")]
    public async Task A_name_that_cannot_be_is_refused_beside_its_field(string name, string reason)
    {
        using var editor = await site.EditorAsync();

        using var answer = await editor.SubmitAsync(Types + "/Create", Form, [new("Form.DisplayName", "Anything"), new("Form.Name", name)]);
        var page = await Reader.ParseAsync(answer);

        Assert.StartsWith(reason, page.QuerySelector("[data-valmsg-for='Form.Name']")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Anything", ((IHtmlInputElement)page.QuerySelector("[name='Form.DisplayName']")!).Value);
        Assert.DoesNotContain("Anything", (await editor.PageAsync(Types + "/List")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_that_cannot_be_are_refused_and_what_was_typed_stays()
    {
        using var editor = await site.EditorAsync();
        await CreateAsync(editor, "Refused settings");
        await AddFieldAsync(editor, "RefusedSettings", "Seats", "NumericField");

        using var answer = await editor.SubmitAsync(
            Types + "/EditField/RefusedSettings/Seats", Form, [new("Settings.Minimum", "many"), new("Settings.Hint", "<script>alert(1)</script>")]);
        var page = await Reader.ParseAsync(answer);

        Assert.Equal("This is no valid value.", page.QuerySelector("#setting-Minimum-problem")!.TextContent);
        Assert.Equal("many", page.QuerySelector("#setting-Minimum")!.GetAttribute("value"));
        Assert.Equal("<script>alert(1)</script>", page.QuerySelector("#setting-Hint")!.GetAttribute("value"));
        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.Equal("", (await editor.PageAsync(Types + "/EditField/RefusedSettings/Seats")).QuerySelector("#setting-Hint")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_settings_of_a_part_stand_in_its_form_wherever_their_class_is()
    {
        using var editor = await site.EditorAsync();
        const string form = Types + "/EditTypePart/Page/AutoroutePart";
        Assert.NotEqual("", (await editor.PageAsync(form)).QuerySelector("#setting-Pattern")!.GetAttribute("value"));

        using var answer = await editor.SubmitAsync(form, Form, [new("Settings.Pattern", "{{ ContentItem.DisplayText | slugify ")]);
        var page = await Reader.ParseAsync(answer);

        Assert.Equal("This is no valid Liquid template.", page.QuerySelector("#setting-Pattern-problem")!.TextContent);
        Assert.Equal("{{ ContentItem.DisplayText | slugify ", page.QuerySelector("#setting-Pattern")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Types_that_code_relies_on_keep_their_parts()
    {
        using var editor = await site.EditorAsync();

        Assert.Equal("404", await editor.AnswerAsync(Types + "/Delete/Practice"));
        Assert.Equal("404", await editor.AnswerAsync(Types + "/RemovePart/Practice/PracticePart"));
        var page = await editor.PageAsync(Types + "/Edit/Practice");
        Assert.Contains("A module’s code relies on this type", page.QuerySelector(".message-information")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_removed_field_leaves_its_values_in_the_items()
    {
        using var editor = await site.EditorAsync();
        await CreateAsync(editor, "Kept values");
        await AddFieldAsync(editor, "KeptValues", "Where", "TextField");
        using var parts = await editor.SubmitAsync(Types + "/AddPartsTo/KeptValues", Form, [new("parts", "TitlePart")]);
        using var saved = await editor.SubmitAsync(
            "/Admin/Contents/ContentTypes/KeptValues/Create", Editing.Form, [new("TitlePart.Title", "Kept"), new("KeptValues.Where.Text", "Recife")], "submit.Publish");
        var item = saved.Headers.Location!.OriginalString;

        var confirmation = await editor.PageAsync(Types + "/RemoveFieldFrom/KeptValues/Where");
        Assert.Contains("1 item is of this type.", confirmation.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var removed = await editor.SubmitAsync(Types + "/RemoveFieldFrom/KeptValues/Where", Form, []);
        Assert.Null((await editor.PageAsync(item)).QuerySelector("[name='KeptValues.Where.Text']"));
        Assert.Equal("404", await editor.AnswerAsync(Types + "/RemoveFieldFrom/KeptValues/Where"));

        await AddFieldAsync(editor, "KeptValues", "Where", "TextField");
        Assert.Equal("Recife", (await editor.PageAsync(item)).QuerySelector("[name='KeptValues.Where.Text']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Strangers_and_forged_forms_change_nothing()
    {
        using var stranger = site.Site.NewReader();
        using var editor = await site.EditorAsync();

        Assert.StartsWith("302 /Login", await stranger.AnswerAsync(Types + "/List"), StringComparison.Ordinal);
        using var forged = await editor.SubmitAsync(Types + "/Create", Form, [new("Form.DisplayName", "Forged type"), new("__RequestVerificationToken", "forged")]);
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        using var unknown = await editor.SubmitAsync(Types + "/AddPartsTo/Page", Form, [new("parts", "NoSuchPart")]);
        var list = await editor.PageAsync(Types + "/Edit/Page");
        Assert.DoesNotContain("NoSuchPart", list.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Forged type", (await editor.PageAsync(Types + "/List")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("404", await editor.AnswerAsync(Types + "/Edit/Nothing"));
    }

    private static async Task<string> CreateAsync(Reader editor, string displayName)
    {
        using var answer = await editor.SubmitAsync(Types + "/Create", Form, [new("Form.DisplayName", displayName)]);

        return answer.Headers.Location!.OriginalString;
    }

    private static async Task AddFieldAsync(Reader editor, string type, string name, string kind)
    {
        using var answer = await editor.SubmitAsync($"{Types}/AddFieldTo/{type}", Form, [new("Form.DisplayName", name), new("Form.FieldType", kind)]);
        Assert.Equal($"{Types}/Edit/{type}", answer.Headers.Location!.OriginalString);
    }
}
