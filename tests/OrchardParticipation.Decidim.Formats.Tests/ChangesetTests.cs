using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats.Tests;

public sealed class ChangesetTests
{
    [Fact]
    public void An_edit_in_one_language_is_told_from_the_languages_that_stayed()
    {
        var changes = Changeset.Of(JsonNode.Parse("""
            { "body": [ { "en": "a", "fr": "b", "es": "c" }, { "en": "a2", "fr": "b" } ], "updated_at": [ "2023-06-05T09:11:00Z", "2023-07-03T08:00:00Z" ], "title": [ null, "Jury" ], "odd": [ 1 ], "odder": 2 }
            """));

        Assert.Equal(["body", "updated_at", "title"], changes.Changes.Select(change => change.Attribute));
        Assert.Equal(["en", "es"], changes.Find("body")!.Locales);
        Assert.Empty(changes.Find("updated_at")!.Locales);
        Assert.Equal("Jury", changes.Find("title")!.New!.GetValue<string>());
        Assert.Equal(["odd", "odder"], changes.Unknown);
        Assert.Null(changes.Find("odd"));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"---\\nid:\\n- 1\\n- 2\\n\"")]
    public void What_is_no_object_has_no_changes(string json) => Assert.Empty(Changeset.Of(JsonNode.Parse(json)).Changes);

    [Fact]
    public void A_version_is_read_from_the_API_and_from_its_table()
    {
        var api = VersionRecord.OfApi((JsonObject)JsonNode.Parse("""
            { "id": "91", "createdAt": "2023-06-05T11:11:00+02:00", "editor": { "name": "Ana - City of Lyon" }, "changeset": { "title": [ {}, { "en": "Jury" } ] } }
            """)!);
        var row = VersionRecord.OfRow((JsonObject)JsonNode.Parse("""
            { "id": 91, "item_type": "Decidim::Proposals::Proposal", "event": "update", "whodunnit": null, "created_at": "2023-06-05 09:11:00", "object_changes": { "title": [ {}, { "en": "Jury" } ] } }
            """)!);

        Assert.Equal(("91", "Ana - City of Lyon", new DateTimeOffset(2023, 6, 5, 9, 11, 0, TimeSpan.Zero)), (api.Id, api.Author, api.CreatedAt!.Value.ToUniversalTime()));
        Assert.Equal(("91", null, api.CreatedAt), (row.Id, row.Author, row.CreatedAt));
        Assert.Equal(["en"], row.Changes.Find("title")!.Locales);
        Assert.Equal(new VersionRecord(null, null, null, api.Changes), VersionRecord.OfApi(new JsonObject { ["editor"] = null, ["createdAt"] = "soon" }) with { Changes = api.Changes });
    }
}
