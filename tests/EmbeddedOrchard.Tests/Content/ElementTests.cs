using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace EmbeddedOrchard.Tests.Content;

public sealed class ElementTests
{
    [Fact]
    public void A_typed_part_is_read_once_and_is_in_the_JSON_only_when_it_is_applied()
    {
        var item = Read("""{ "TitlePart": { "Title": "One" } }""");
        var part = item.As<TitlePart>();

        part.Title = "Two";

        Assert.Same(part, item.As<TitlePart>());
        Assert.Equal("One", Json(item)["TitlePart"]!["Title"]!.GetValue<string>());
        item.Apply(part);
        Assert.Equal("Two", Json(item)["TitlePart"]!["Title"]!.GetValue<string>());
    }

    [Fact]
    public void What_a_part_has_beside_its_properties_stays_when_it_is_applied()
    {
        var item = Read("""{ "TitlePart": { "Title": "One", "Extra": { "Text": "kept" } } }""");

        item.Alter<TitlePart>(part => part.Title = "Two");

        Assert.Equal("""{"Title":"Two","Extra":{"Text":"kept"}}""", Json(item)["TitlePart"]!.ToJsonString());
    }

    [Fact]
    public void A_value_that_was_cleared_is_cleared_in_the_JSON()
    {
        var item = Read("""{ "TitlePart": { "Title": "One" } }""");

        item.Alter<TitlePart>(part => part.Title = null);

        Assert.Equal("{}", Json(item)["TitlePart"]!.ToJsonString());
    }

    [Fact]
    public void A_changed_field_shows_in_the_part_and_in_the_JSON()
    {
        var item = Read("""{ "Practice": { "Summary": { "Text": "One" } } }""");
        var part = item.Get<ContentPart>("Practice");

        part.Alter<TextField>("Summary", field => field.Text = "Two");

        Assert.Equal("Two", item.Get<ContentPart>("Practice").Get<TextField>("Summary").Text);
        Assert.Equal("Two", Json(item)["Practice"]!["Summary"]!["Text"]!.GetValue<string>());
    }

    [Fact]
    public void Only_values_of_the_right_kind_and_parts_are_read()
    {
        var item = Read("""{ "Id": 7, "ContentType": 5, "Latest": "yes", "Owner": { "Name": "x" }, "Loose": "text", "List": [1], "DisplayText": "Title" }""");

        Assert.Equal((0, null, false, null, "Title"), (item.Id, item.ContentType, item.Latest, item.Owner, item.DisplayText));
        Assert.Equal((false, true, false), (item.Has("Loose"), item.Has("List"), item.Has("Owner")));
    }

    [Fact]
    public void An_item_is_written_in_the_order_of_Orchard_Core()
    {
        var item = Read("""{ "TitlePart": {}, "Author": "a", "ContentItemId": "i", "CreatedUtc": "2026-01-10T09:00:00.5Z" }""");

        Assert.Equal(
            """{"ContentItemId":"i","ContentItemVersionId":null,"ContentType":null,"DisplayText":null,"Latest":false,"Published":false,"ModifiedUtc":null,"PublishedUtc":null,"CreatedUtc":"2026-01-10T09:00:00.5Z","Owner":null,"Author":"a","TitlePart":{}}""",
            JsonSerializer.Serialize(item));
    }

    [Fact]
    public void Merging_copies_parts_and_keeps_identity_and_flags()
    {
        var item = Read("""{ "ContentItemId": "i", "ContentItemVersionId": "v", "Latest": true, "TitlePart": { "Title": "One" }, "Other": { "A": 1 } }""");

        item.Merge(Read("""{ "ContentItemId": "j", "ContentItemVersionId": "w", "Published": true, "DisplayText": "Two", "TitlePart": { "Title": "Two" } }"""));

        Assert.Equal(("i", "v", true, false, "Two"), (item.ContentItemId, item.ContentItemVersionId, item.Latest, item.Published, item.DisplayText));
        Assert.Equal("Two", item.As<TitlePart>().Title);
        Assert.True(item.Has("Other"));
    }

    private static ContentItem Read(string json) => JsonSerializer.Deserialize<ContentItem>(json)!;

    private static JsonObject Json(ContentItem item) => JsonSerializer.SerializeToNode(item)!.AsObject();
}
