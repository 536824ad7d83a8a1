using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace OrchardParticipation.Functional.Api;

/// <summary>Queries that ask for too much are refused whole, and say why.</summary>
public sealed class HostileQueryTests(PublicSite site)
{
    public static TheoryData<string, string> Queries => new()
    {
        { Asking.OfComponent("participatorySpace { id } proposal(id: 1) { category " + Nested("{ parent ", 14) + "{ id }" + new string('}', 14) + " }"), "levels deep" },
        { "{ ...A } fragment A on Query { component(id: 1) { id } ...B } fragment B on Query { ...C } fragment C on Query { ...A }", "contains itself" },
        { "{ decidim { version } } fragment A on Decidim { ...A }", "contains itself" },
        { "{ " + Many(1_100, "a{0}: __typename ") + "}", "too long" },
        { "{ " + string.Concat(Enumerable.Repeat("decidim { version } ", 300)) + "}", "too many parts" },
        { Asking.OfComponent(Many(14, "p{0}: proposals {{ nodes {{ id title {{ locales }} body {{ locales }} answer {{ locales }} }} }} ")), "complexity" },
        { Asking.OfComponent("proposals(first: 1000000) { nodes { " + Many(101, "a{0}: id ") + "} }"), "complexity" },
        { "query($n: Int) " + Asking.OfComponent("proposals(first: $n) { nodes { " + Many(101, "a{0}: id ") + "} }"), "complexity" },
        { "{ ...A0 } " + Doubled(12), "complexity" },
        { "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", "too much of the schema" },
        { Many(25, "query Q{0} {{ decidim {{ version }} }} "), "too many parts" },
        { Nested("{ a ", 20) + new string('}', 20), "levels deep" },
        { Nested("{ a ", 600) + new string('}', 600), "nested too deep" },
        { "{ a(b: " + new string('[', 900) + new string(']', 900) + ") }", "nested too deep" },
        { "{ a(b: \"" + new string('x', 20_000) + "\") }", "too long" },
    };

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task A_query_that_asks_for_too_much_is_refused(string query, string reason)
    {
        using var reader = site.Site.NewReader();

        var answer = await reader.AskAsync(query);

        Assert.Contains(reason, answer.Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_query_of_tools_that_read_the_whole_schema_is_answered()
    {
        using var reader = site.Site.NewReader();
        const string types = "kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } }";

        var answer = await reader.AskAsync(
            "query IntrospectionQuery { __schema { queryType { name } mutationType { name } types { ...FullType } directives { name description locations args { ...InputValue } } } } "
            + "fragment FullType on __Type { kind name description fields(includeDeprecated: true) { name description args { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason } "
            + "inputFields { ...InputValue } interfaces { ...TypeRef } enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { ...TypeRef } } "
            + "fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue } fragment TypeRef on __Type { " + types + " }");

        Assert.False(answer.ContainsKey("errors"));
        Assert.Equal("Query", (string)answer["data"]!["__schema"]!["queryType"]!["name"]!);
    }

    [Fact]
    public async Task An_answer_is_not_longer_than_its_lists_may_be()
    {
        using var reader = site.Site.NewReader();

        // Six phases each time, and nothing in the query says so.
        var answer = await reader.AskAsync("{ participatoryProcesses " + Nested("{ steps { participatoryProcess ", 6) + "{ id }" + Nested(" } }", 6) + "}");

        Assert.Contains("entries", (string)answer["errors"]![0]!["message"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "application/json", 400)]
    [InlineData("{", "application/json", 400)]
    [InlineData("[]", "application/json", 400)]
    [InlineData("\"x\"", "application/json", 400)]
    [InlineData("{\"query\": 1}", "application/json", 400)]
    [InlineData("{\"query\": \"\\ud800\"}", "application/json", 400)]
    [InlineData("{\"query\": \"{ decidim { version } }\", \"variables\": 1}", "application/json", 400)]
    [InlineData("{\"query\": \"{ decidim { version } }\", \"variables\": \"{\"}", "application/json", 400)]
    [InlineData("{\"query\": \"{ decidim { version } }\", \"variables\": \"[]\"}", "application/json", 400)]
    [InlineData("query=%7Bdecidim%7D", "application/x-www-form-urlencoded", 400)]
    [InlineData("{ decidim { version } }", "application/graphql", 400)]
    [InlineData("{\"query\": \"\"}", "application/json", 200)]
    [InlineData("{\"query\": \"{ decidim\"}", "application/json", 200)]
    [InlineData("{\"query\": \"{ nothing }\"}", "application/json", 200)]
    [InlineData("{\"query\": \"mutation { nothing }\"}", "application/json", 200)]
    [InlineData("{\"query\": \"query A { decidim { version } }\", \"operationName\": \"B\"}", "application/json", 200)]
    public async Task What_is_no_query_is_answered_with_errors_in_GraphQLs_form(string body, string type, int status)
    {
        using var reader = site.Site.NewReader();

        using var answer = await reader.Client.PostAsync("/api", new StringContent(body, Encoding.UTF8, type));

        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        var json = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!.AsObject();
        Assert.NotEmpty((string)json["errors"]![0]!["message"]!);
        Assert.Null(json["data"]);
    }

    [Fact]
    public async Task A_body_without_end_is_refused()
    {
        using var reader = site.Site.NewReader();

        using var answer = await reader.Client.PostAsync("/api", new StringContent("{\"query\": \"" + new string(' ', 100_000) + "\"}", Encoding.UTF8, "application/json"));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("65536", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static string Nested(string opening, int times) => string.Concat(Enumerable.Repeat(opening, times));

    private static string Many(int times, string part) =>
        string.Concat(Enumerable.Range(0, times).Select(number => string.Format(System.Globalization.CultureInfo.InvariantCulture, part, number)));

    // Each fragment uses the next one twice.
    private static string Doubled(int times) =>
        Many(times, "fragment A{0} on Query {{ x{0}: decidim {{ version }} ...B{0} ...C{0} }} ")
        + string.Concat(Enumerable.Range(0, times).Select(number => $"fragment B{number} on Query {{ ...A{number + 1} }} fragment C{number} on Query {{ ...A{number + 1} }} "))
        + $"fragment A{times} on Query {{ decidim {{ version }} }}";
}
