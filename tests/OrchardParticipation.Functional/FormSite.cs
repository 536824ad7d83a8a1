using System.Globalization;
using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>A site whose recipe defines a type with Orchard's editors of fields, and more things than a picker shows.</summary>
public sealed class FormSite : IAsyncLifetime
{
    public const string New = "/Admin/Contents/ContentTypes/Sheet/Create";
    public const string StoredSheet = "sheet000000000000000000000";
    public const string StoredEdit = "/Admin/Contents/ContentItems/" + StoredSheet + "/Edit";
    public const string GoneThing = "gone0000000000000000000000";
    public const int Things = 30;

    private const string Definition = """
        { "name": "ContentDefinition",
          "ContentTypes": [
            { "Name": "Sheet", "DisplayName": "Sheet",
              "Settings": { "ContentTypeSettings": { "Creatable": true, "Listable": true, "Draftable": true, "Versionable": true } },
              "ContentTypePartDefinitionRecords": [
                { "PartName": "TitlePart", "Name": "TitlePart", "Settings": { "TitlePartSettings": { "Options": 3 } } },
                { "PartName": "HtmlBodyPart", "Name": "HtmlBodyPart", "Settings": { "ContentTypePartSettings": { "Editor": "Monaco" } } },
                { "PartName": "CommonPart", "Name": "CommonPart", "Settings": { "CommonPartSettings": { "DisplayDateEditor": true, "DisplayOwnerEditor": true } } },
                { "PartName": "Sheet", "Name": "Sheet" } ] },
            { "Name": "Thing", "DisplayName": "Thing",
              "Settings": { "ContentTypeSettings": { "Creatable": true, "Listable": true } },
              "ContentTypePartDefinitionRecords": [ { "PartName": "TitlePart", "Name": "TitlePart" } ] } ],
          "ContentParts": [ { "Name": "Sheet", "ContentPartFieldDefinitionRecords": [
            { "FieldName": "TextField", "Name": "Mail", "Settings": { "ContentPartFieldSettings": { "Editor": "Email" }, "TextFieldSettings": { "Hint": "Where to write to", "Required": true } } },
            { "FieldName": "TextField", "Name": "Phone", "Settings": { "ContentPartFieldSettings": { "Editor": "Tel" } } },
            { "FieldName": "TextField", "Name": "Site", "Settings": { "ContentPartFieldSettings": { "Editor": "Url" } } },
            { "FieldName": "TextField", "Name": "Tint", "Settings": { "ContentPartFieldSettings": { "Editor": "Color" } } },
            { "FieldName": "TextField", "Name": "Odd", "Settings": { "ContentPartFieldSettings": { "Editor": "IconPicker" } } },
            { "FieldName": "TextField", "Name": "Size", "Settings": { "ContentPartFieldSettings": { "Editor": "PredefinedList" }, "TextFieldPredefinedListEditorSettings": { "Editor": 1, "DefaultValue": "m", "Options": [ { "name": "Small", "value": "s" }, { "name": "Medium", "value": "m" } ] } } },
            { "FieldName": "NumericField", "Name": "Count", "Settings": { "ContentPartFieldSettings": { "Editor": "Spinner" }, "NumericFieldSettings": { "Minimum": 1, "Maximum": 9, "DefaultValue": "3" } } },
            { "FieldName": "BooleanField", "Name": "On", "Settings": { "ContentPartFieldSettings": { "Editor": "Switch" } } },
            { "FieldName": "DateTimeField", "Name": "Moment" },
            { "FieldName": "LinkField", "Name": "Link", "Settings": { "LinkFieldSettings": { "DefaultUrl": "https://example.org/", "DefaultTarget": "_blank" } } },
            { "FieldName": "MultiTextField", "Name": "Choices", "Settings": { "ContentPartFieldSettings": { "Editor": "CheckboxList" }, "MultiTextFieldSettings": { "Options": [ { "name": "Red", "value": "red" }, { "name": "Blue", "value": "blue" } ] } } },
            { "FieldName": "ContentPickerField", "Name": "Things", "Settings": { "ContentPickerFieldSettings": { "DisplayedContentTypes": [ "Thing" ], "Multiple": true } } } ] } ] }
        """;

    private string _content = "";

    public Site Site { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var recipe = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "recipes", "blank-award.recipe.json")))!;
        recipe["name"] = "Forms";
        recipe["steps"]!.AsArray().Insert(1, JsonNode.Parse(Definition));
        recipe["steps"]!.AsArray().Add(new JsonObject { ["name"] = "content", ["Data"] = new JsonArray([.. Enumerable.Range(1, Things).Select(Thing), Sheet()]) });
        _content = ContentRoot.With("forms.recipe.json", recipe.ToJsonString());
        Site = await Site.StartAsync("Forms", ("ASPNETCORE_CONTENTROOT", _content));
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        Directory.Delete(_content, recursive: true);
    }

    public async Task<Reader> EditorAsync()
    {
        var editor = Site.NewReader();
        await editor.SignInAsync();
        return editor;
    }

    public static string ThingId(int number) => string.Create(CultureInfo.InvariantCulture, $"thing{number:d21}");

    public static async Task<IHtmlFormElement> FormAsync(Reader editor, string path) =>
        (IHtmlFormElement)(await editor.PageAsync(path)).QuerySelector(Editing.Form)!;

    private static JsonObject Thing(int number) => Item(ThingId(number), "Thing", string.Create(CultureInfo.InvariantCulture, $"Thing {number:d2}"));

    private static JsonObject Sheet()
    {
        var sheet = Item(StoredSheet, "Sheet", "A stored sheet");
        sheet["HtmlBodyPart"] = new JsonObject { ["Html"] = "<details><summary>More</summary><p>Hidden</p></details>" };
        sheet["Sheet"] = JsonNode.Parse($$"""
            { "Mail": { "Text": "a@example.org" }, "Size": { "Text": "xxl" }, "Moment": { "Value": "2023-11-07T18:30:45Z" },
              "Things": { "ContentItemIds": [ "{{GoneThing}}", "{{ThingId(29)}}" ] } }
            """);
        return sheet;
    }

    private static JsonObject Item(string id, string type, string title) => new()
    {
        ["ContentItemId"] = id,
        ["ContentItemVersionId"] = "v" + id[1..],
        ["ContentType"] = type,
        ["DisplayText"] = title,
        ["Latest"] = true,
        ["Published"] = true,
        ["TitlePart"] = new JsonObject { ["Title"] = title },
    };
}
