using EmbeddedOrchard.Display.Placing;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Tests.Display;

public sealed class PlacementFileTests
{
    private static readonly PlacementSubject Title = new("TitlePart_Edit", "Edit", "TitlePart", new ContentItem { ContentType = "Award" }, null, "/awards/17");

    [Theory]
    [InlineData("{}", true)]
    [InlineData("""{ "displayType": "Edit" }""", true)]
    [InlineData("""{ "displayType": "Summary" }""", false)]
    [InlineData("""{ "differentiator": "TitlePart" }""", true)]
    [InlineData("""{ "differentiator": "HtmlBodyPart" }""", false)]
    [InlineData("""{ "contentType": "Award" }""", true)]
    [InlineData("""{ "contentType": ["Page", "Aw*"] }""", true)]
    [InlineData("""{ "contentType": ["Page"] }""", false)]
    [InlineData("""{ "contentPart": ["AwardPart"] }""", false)]
    [InlineData("""{ "path": "~/awards*" }""", true)]
    [InlineData("""{ "path": "/pages" }""", false)]
    [InlineData("""{ "contentType": "Award", "displayType": "Summary" }""", false)]
    public void All_filters_must_match(string node, bool expected) => Assert.Equal(expected, Rule(node).Matches(Title));

    [Fact]
    public void An_empty_place_hides() => Assert.Null(PlacementLocation.Parse(Rule("""{ "place": "" }""").Place));

    [Fact]
    public void Comments_are_allowed() => Assert.Single(PlacementFile.Parse("""
        {
          // The title is long.
          "TitlePart_Edit": [ { "place": "Content:1" } ],
        }
        """));

    [Theory]
    [InlineData("""{ "TitlePart": [ { "place": "Content:1", } """, "line")]
    [InlineData("""[]""", "must be an object")]
    [InlineData("""{ "TitlePart": {} }""", "TitlePart must be an array")]
    [InlineData("""{ "TitlePart": [ "Content" ] }""", "TitlePart must be an object")]
    [InlineData("""{ "TitlePart": [ { "place": 5 } ] }""", "TitlePart.place must be a text")]
    [InlineData("""{ "TitlePart": [ { "placce": "Content" } ] }""", "'placce' of TitlePart is not supported")]
    public void A_broken_file_says_what_is_wrong(string json, string expected) =>
        Assert.Contains(expected, Assert.Throws<FormatException>(() => PlacementFile.Parse(json)).Message, StringComparison.Ordinal);

    private static PlacementRule Rule(string node) => PlacementFile.Parse($$"""{ "TitlePart_Edit": [ {{node}} ] }""")["TitlePart_Edit"][0];
}
