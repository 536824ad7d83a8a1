using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.Api;

internal static class Asking
{
    /// <summary>The whole answer to a query, which must come with status 200.</summary>
    public static async Task<JsonObject> AskAsync(this Reader reader, string query, JsonNode? variables = null)
    {
        using var answer = await reader.PostQueryAsync(new JsonObject { ["query"] = query, ["variables"] = variables?.DeepClone() });
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
    }

    public static Task<HttpResponseMessage> PostQueryAsync(this Reader reader, JsonNode body) => reader.Client.PostAsync("/api", JsonContent.Create(body));

    /// <summary>What the only error of an answer says; there must be no data.</summary>
    public static string Refusal(this JsonObject answer)
    {
        Assert.Null(answer["data"]);
        return (string)Assert.Single(answer["errors"]!.AsArray())!["message"]!;
    }

    /// <summary>The component that the recipe gives the nominations of a category.</summary>
    public static string OfComponent(string fields, int id = 277) => $"{{ component(id: {id}) {{ ... on Proposals {{ {fields} }} }} }}";
}
