using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>A content type that only a recipe knows, with every field that there is, in the editor.</summary>
public sealed class FieldEditorTests : IAsyncLifetime
{
    private const string New = "/Admin/Contents/ContentTypes/Everything/Create";
    private const string Definition = """
        { "name": "ContentDefinition",
          "ContentTypes": [ { "Name": "Everything", "DisplayName": "Everything",
            "Settings": { "ContentTypeSettings": { "Creatable": true, "Listable": true, "Draftable": true, "Versionable": true, "Securable": true } },
            "ContentTypePartDefinitionRecords": [
              { "PartName": "TitlePart", "Name": "TitlePart" },
              { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart" },
              { "PartName": "AutoroutePart", "Name": "AutoroutePart", "Settings": { "AutoroutePartSettings": { "Pattern": "{{ ContentItem.DisplayText | slugify }}" } } },
              { "PartName": "Everything", "Name": "Everything" } ] } ],
          "ContentParts": [ { "Name": "Everything", "ContentPartFieldDefinitionRecords": [
            { "FieldName": "TextField", "Name": "Text", "Settings": { "TextFieldSettings": { "Required": true } } },
            { "FieldName": "HtmlField", "Name": "Rich" },
            { "FieldName": "BooleanField", "Name": "Yes" },
            { "FieldName": "NumericField", "Name": "Number", "Settings": { "NumericFieldSettings": { "Minimum": 1, "Maximum": 10, "Scale": 1 } } },
            { "FieldName": "DateField", "Name": "Day" },
            { "FieldName": "DateTimeField", "Name": "Moment" },
            { "FieldName": "LinkField", "Name": "Link" },
            { "FieldName": "MultiTextField", "Name": "Choices", "Settings": { "MultiTextFieldSettings": { "Options": [ { "name": "Red", "value": "red" }, { "name": "Blue", "value": "blue" }, { "name": "Green", "value": "green" } ] } } },
            { "FieldName": "ContentPickerField", "Name": "Picked", "Settings": { "ContentPickerFieldSettings": { "DisplayAllContentTypes": true, "Multiple": true } } } ] } ] }
        """;

    private string _content = "";
    private Site _site = null!;

    public async ValueTask InitializeAsync()
    {
        var recipe = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "recipes", "blank-award.recipe.json")))!;
        recipe["name"] = "EveryField";
        recipe["steps"]!.AsArray().Insert(1, JsonNode.Parse(Definition));
        _content = ContentRoot.With("every-field.recipe.json", recipe.ToJsonString());
        _site = await Site.StartAsync("EveryField", ("ASPNETCORE_CONTENTROOT", _content));
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        Directory.Delete(_content, recursive: true);
    }

    [Fact]
    public async Task Every_value_comes_back_and_the_item_has_a_page()
    {
        using var editor = await EditorAsync();
        var form = await FormAsync(editor, New);
        var picked = ((IHtmlInputElement)form.QuerySelector("[name='Everything.Picked.ContentItemIds']")!).Value;
        var typed = Typed(picked);

        using var answer = await PostAsync(editor, form, New, typed);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        AssertShown(typed, await FormAsync(editor, answer.Headers.Location!.OriginalString));
        var page = await editor.PageAsync("/everything-at-once");
        Assert.Equal("Everything at once", page.QuerySelector("main h1")!.TextContent);
        Assert.Equal("The body", page.QuerySelector("main article p")!.TextContent);
        Assert.Empty(_site.Process.Errors);
    }

    [Theory]
    [InlineData("Text.Text", " ", "Text is required.")]
    [InlineData("Number.Value", "11", "Number must be at most 10.")]
    [InlineData("Number.Value", "0", "Number must be at least 1.")]
    [InlineData("Number.Value", "2.25", "Number may have at most 1 decimals.")]
    [InlineData("Number.Value", "many", "many")]
    [InlineData("Day.Value", "someday", "someday")]
    [InlineData("Link.Url", "javascript:alert(1)", "Link is not an address.")]
    [InlineData("Choices.Values", "black", "Choices has no choice 'black'.", false)]
    public async Task What_is_wrong_is_told_beside_its_field_and_nothing_typed_is_lost(string input, string value, string error, bool isShown = true)
    {
        using var editor = await EditorAsync();
        var form = await FormAsync(editor, New);
        var name = "Everything." + input;
        var picked = ((IHtmlInputElement)form.QuerySelector("[name='Everything.Picked.ContentItemIds']")!).Value;
        var typed = Typed(picked);
        typed.RemoveAll(field => field.Key == name);
        typed.Add(new(name, value));

        using var answer = await PostAsync(editor, form, New, typed);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await Reader.ParseAsync(answer);
        Assert.Contains(error, page.QuerySelector($"[data-valmsg-for='{name}']")!.TextContent, StringComparison.Ordinal);
        AssertShown(isShown ? typed : [.. typed.Where(field => field.Key != name)], (IHtmlFormElement)page.QuerySelector(Editing.Form)!);
    }

    private static List<KeyValuePair<string, string>> Typed(string picked) =>
    [
        new("TitlePart.Title", "Everything at once"),
        new("HtmlBodyPart.Html", "<p>The body</p>"),
        new("Everything.Text.Text", "A line"),
        new("Everything.Rich.Html", "<p>Rich</p>"),
        new("Everything.Yes.Value", "true"),
        new("Everything.Number.Value", "2.5"),
        new("Everything.Day.Value", "2023-11-07"),
        new("Everything.Moment.Value", "2023-11-07T18:30"),
        new("Everything.Link.Url", "https://example.org/a?b=c"),
        new("Everything.Link.Text", "An example"),
        new("Everything.Choices.Values", "red"),
        new("Everything.Choices.Values", "green"),
        new("Everything.Picked.ContentItemIds", picked),
    ];

    private static void AssertShown(List<KeyValuePair<string, string>> typed, IHtmlFormElement form)
    {
        var shown = FormFields.Of(form);
        Assert.All(typed, field => Assert.Contains(field, shown));
        Assert.DoesNotContain(shown, field => field is { Key: "Everything.Choices.Values", Value: "blue" });
    }

    private static Task<HttpResponseMessage> PostAsync(Reader editor, IHtmlFormElement form, string path, List<KeyValuePair<string, string>> typed)
    {
        var names = typed.Select(field => field.Key).ToHashSet();
        return editor.Client.PostAsync(path, new FormUrlEncodedContent(
            [.. FormFields.Of(form).Where(field => !names.Contains(field.Key)), .. typed, new("submit.Publish", "submit.Publish")]));
    }

    private static async Task<IHtmlFormElement> FormAsync(Reader editor, string path) =>
        (IHtmlFormElement)(await editor.PageAsync(path)).QuerySelector(Editing.Form)!;

    private async Task<Reader> EditorAsync()
    {
        var editor = _site.NewReader();
        await editor.SignInAsync();
        return editor;
    }
}
