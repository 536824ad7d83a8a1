using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardParticipation.Translations.Contracts;
using OrchardParticipation.Translations.Sharing;

namespace OrchardParticipation.Translations.Tests.Sharing;

public sealed class SharedPartsTests
{
    [Fact]
    public void The_other_language_gets_the_facts_and_keeps_its_text()
    {
        var french = Item("fr", """{ "FactsPart": { "Status": "nominated", "Themes": ["a", "b"] }, "TitlePart": { "Title": "Le plan" } }""");

        var changed = Copy(Item("en", """{ "FactsPart": { "Status": "winner", "Themes": ["c"] }, "TitlePart": { "Title": "The plan" } }"""), french);

        Assert.True(changed);
        AssertJson("""{ "FactsPart": { "Status": "winner", "Themes": ["c"] }, "TitlePart": { "Title": "Le plan" } }""", french);
    }

    [Fact]
    public void What_the_published_language_no_longer_says_is_gone_from_the_other()
    {
        var french = Item("fr", """{ "FactsPart": { "Category": "decision", "Status": "nominated" } }""");

        Copy(Item("en", """{ "FactsPart": { "Status": "nominated" } }"""), french);

        AssertJson("""{ "FactsPart": { "Status": "nominated" } }""", french);
    }

    [Fact]
    public void Facts_that_are_the_same_are_no_change() =>
        Assert.False(Copy(Item("en", """{ "FactsPart": { "A": 1 } }"""), Item("fr", """{ "FactsPart": { "A": 1 } }""")));

    [Fact]
    public void A_part_that_the_published_language_lacks_is_left_alone()
    {
        var french = Item("fr", """{ "FactsPart": { "A": 1 } }""");

        Assert.False(Copy(Item("en", "{}"), french));
        AssertJson("""{ "FactsPart": { "A": 1 } }""", french);
    }

    [Fact]
    public void The_copy_is_not_tied_to_the_original()
    {
        var english = Item("en", """{ "FactsPart": { "Status": "winner" } }""");
        var french = Item("fr", "{}");
        Copy(english, french);

        english.Merge(new JsonObject { ["FactsPart"] = new JsonObject { ["Status"] = "withdrawn" } });

        AssertJson("""{ "FactsPart": { "Status": "winner" } }""", french);
    }

    [Theory]
    [InlineData("""{ "FactsPart": { "A": 1 }, "TitlePart": { "Title": "Taken over" } }""", """{ "FactsPart": { "A": 1 } }""")]
    [InlineData("""{ "FactsPart": "no part", "TitlePart": {} }""", "{}")]
    public void What_an_import_says_about_other_parts_than_shared_ones_is_left_out(string parts, string expected)
    {
        var options = new SharedPartOptions();
        options.Add("FactsPart");

        var shared = new FactSharing(null!, Options.Create(options)).SharedOf(JsonNode.Parse(parts)!.AsObject());

        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), shared.ToJsonString());
    }

    [Fact]
    public void Identity_flags_and_dates_stay()
    {
        var french = Item("fr", """{ "FactsPart": { "A": 1 } }""");

        Copy(Item("en", """{ "FactsPart": { "A": 2 } }"""), french);

        Assert.Equal(
            ("fr", "fr-1", "fr title", true, false, new DateTime(2023, 6, 5)),
            (french.ContentItemId, french.ContentItemVersionId, french.DisplayText, french.Latest, french.Published, french.ModifiedUtc!.Value));
    }

    private static bool Copy(ContentItem from, ContentItem to) => SharedParts.Put(to, SharedParts.Of(from, ["FactsPart"]));

    private static ContentItem Item(string id, string parts)
    {
        var item = new ContentItem
        {
            ContentItemId = id,
            ContentItemVersionId = id + "-1",
            ContentType = "Practice",
            DisplayText = id + " title",
            Latest = true,
            ModifiedUtc = new DateTime(2023, 6, 5),
        };
        return item.Merge(JsonNode.Parse(parts)!);
    }

    private static void AssertJson(string parts, ContentItem item)
    {
        var expected = JObject.FromObject(Item(item.ContentItemId, parts));
        Assert.True(JsonNode.DeepEquals(expected, JObject.FromObject(item)), JObject.FromObject(item).ToJsonString());
    }
}
