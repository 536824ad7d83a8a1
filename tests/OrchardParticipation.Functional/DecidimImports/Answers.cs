using System.Globalization;
using System.Text.Json.Nodes;

namespace OrchardParticipation.Functional.DecidimImports;

/// <summary>Makes answers of Decidim's API: a process and its proposals with their versions.</summary>
internal static class Answers
{
    public static string Process(string slug, params int[] components) => Data(new JsonObject
    {
        ["participatoryProcess"] = new JsonObject
        {
            ["id"] = "17",
            ["slug"] = slug,
            ["title"] = Field("en", "Award of " + slug),
            ["startDate"] = "2023-03-01",
            ["publishedAt"] = "2023-02-01T10:00:00+01:00",
            ["updatedAt"] = "2023-02-02T10:00:00+01:00",
            ["components"] = new JsonArray([.. components.Select(id => new JsonObject { ["__typename"] = "Proposals", ["id"] = Text(id), ["name"] = Field("en", $"Component {id}") })]),
        },
    });

    public static string Proposals(int component, params JsonNode[] proposals) => Data(new JsonObject
    {
        ["component"] = new JsonObject
        {
            ["__typename"] = "Proposals",
            ["id"] = Text(component),
            ["proposals"] = new JsonObject { ["edges"] = new JsonArray([.. proposals.Select(proposal => new JsonObject { ["node"] = proposal })]) },
        },
    });

    /// <summary>Two versions, as those of Medellín's practice: English, then French beside it.</summary>
    public static JsonObject Proposal(int number, string english, string french, string html = "<p>Plans for neighbourhoods.</p>")
    {
        const string frenchHtml = "<p>Des plans pour les quartiers.</p>";
        return new JsonObject
        {
            ["__typename"] = "Proposal",
            ["id"] = Text(number),
            ["publishedAt"] = "2023-06-05T10:11:12+02:00",
            ["updatedAt"] = "2023-06-12T12:00:00+02:00",
            ["title"] = Field("en", english, "fr", french),
            ["body"] = Field("en", html, "fr", frenchHtml),
            ["versions"] = new JsonArray(
                Version(1, "Ana", "2023-06-05T10:11:12+02:00", ("title", JsonValue.Create(""), Texts(english, "")), ("body", JsonValue.Create(""), Texts(html, ""))),
                Version(2, "Luc", "2023-06-12T12:00:00+02:00", ("title", Texts(english, ""), Texts(english, french)), ("body", Texts(html, ""), Texts(html, frenchHtml)))),
        };
    }

    /// <summary>Many of them, each with another title.</summary>
    public static string Many(int component, int count) =>
        Proposals(component, [.. Enumerable.Range(1, count).Select(number => Proposal(number, $"Practice {number}", $"Pratique {number}", $"<p>What city {number} did.</p>"))]);

    private static JsonObject Version(int number, string author, string at, params (string Attribute, JsonNode? Old, JsonNode New)[] changes) => new()
    {
        ["id"] = Text(number),
        ["createdAt"] = at,
        ["editor"] = new JsonObject { ["name"] = author },
        ["changeset"] = new JsonObject(changes.Select(change => KeyValuePair.Create<string, JsonNode?>(change.Attribute, new JsonArray(change.Old, change.New)))),
    };

    private static JsonObject Field(params string[] texts) => new()
    {
        ["translations"] = new JsonArray([.. texts.Chunk(2).Select(text => new JsonObject { ["locale"] = text[0], ["text"] = text[1] })]),
    };

    private static JsonObject Texts(string english, string french) => new() { ["en"] = english, ["fr"] = french, ["es"] = "" };

    private static string Data(JsonObject data) => new JsonObject { ["data"] = data }.ToJsonString();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
