using System.Net;
using System.Text.Json.Nodes;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.Api;

/// <summary>What clients of Decidim send, and what they get: whole answers.</summary>
public sealed class ApiTests(PublicSite site)
{
    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "tests/OrchardParticipation.Functional/Api/Expected");

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_query_is_answered_as_a_client_of_Decidim_expects(string name)
    {
        var expected = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Folder, name + ".json")))!;
        using var reader = site.Site.NewReader();

        foreach (var _ in new[] { "read", "kept" })
        {
            var answer = await reader.AskAsync((string)expected["query"]!, expected["variables"]);

            Assert.Equal(expected["answer"]!.ToJsonString(), answer.ToJsonString());
        }
    }

    [Fact]
    public async Task Numbers_and_variables_come_as_texts_too()
    {
        using var reader = site.Site.NewReader();
        const string query = "query($id: ID!) { component(id: $id) { ... on Proposals { proposal(id: \"3107\") { id } } } }";

        foreach (var variables in new JsonNode[] { new JsonObject { ["id"] = 277 }, new JsonObject { ["id"] = "277" }, JsonValue.Create("{\"id\": 277}") })
        {
            var answer = await reader.AskAsync(query, variables);

            Assert.Equal("""{"data":{"component":{"proposal":{"id":"3107"}}}}""", answer.ToJsonString());
        }
    }

    [Fact]
    public async Task A_practice_is_listed_once_and_found_by_each_of_its_addresses()
    {
        using var reader = site.Site.NewReader();

        var finalists = await reader.AskAsync(Asking.OfComponent("proposals { nodes { id } } proposal(id: 3242) { id } other: proposal(id: 3107) { id }", 280));

        var component = finalists["data"]!["component"]!;
        Assert.DoesNotContain(component["proposals"]!["nodes"]!.AsArray(), node => (string)node!["id"]! is "3186" or "3242");
        Assert.Equal("3186", (string)component["proposal"]!["id"]!);
        Assert.Null(component["other"]);
    }

    [Fact]
    public async Task Versions_are_those_of_the_pages()
    {
        using var reader = site.Site.NewReader();

        var answer = await reader.AskAsync(Asking.OfComponent("proposal(id: 3107) { versionsCount versions { changeset } }"));

        var proposal = answer["data"]!["component"]!["proposal"]!;
        var versions = proposal["versions"]!.AsArray();
        Assert.Equal((4, 4), ((int)proposal["versionsCount"]!, versions.Count));
        Assert.Equal("", (string)versions[0]!["changeset"]!["title"]![0]!);
        Assert.Equal(["en", "fr"], versions[1]!["changeset"]!["title"]![1]!.AsObject().Select(text => text.Key));
        Assert.Null(versions[3]!["changeset"]!["title"]);
        Assert.Equal(["en", "es", "fr"], versions[3]!["changeset"]!["body"]![1]!.AsObject().Select(text => text.Key));
    }

    [Theory]
    [InlineData("{ participatoryProcess(slug: \"award2023\") { components(filter: {name: \"x\", locale: \"xx\"}) { id } } }", "does not have the language")]
    [InlineData("{ participatoryProcess(slug: \"award2023\") { components(order: {name: \"asc\", locale: \"xx\"}) { id } } }", "does not have the language")]
    [InlineData("{ participatoryProcesses(order: {id: \"sideways\"}) { id } }", "asc or desc")]
    [InlineData("{ participatoryProcesses(filter: {publishedSince: \"yesterday\"}) { id } }", "is a day")]
    public async Task An_argument_that_means_nothing_is_an_error_of_that_field(string query, string message)
    {
        using var reader = site.Site.NewReader();

        var answer = await reader.AskAsync(query);

        var error = Assert.Single(answer["errors"]!.AsArray())!;
        Assert.Contains(message, (string)error["message"]!, StringComparison.Ordinal);
        Assert.NotEmpty(error["path"]!.AsArray());
        Assert.True(answer.ContainsKey("data"));
    }

    [Theory]
    [InlineData("{type: \"PROPOSALS\"}", 4)]
    [InlineData("{type: \"meetings\"}", 0)]
    [InlineData("{name: \"délib\", locale: \"fr\"}", 1)]
    [InlineData("{name: \"délib\"}", 0)]
    [InlineData("{withCommentsEnabled: true}", 0)]
    [InlineData("{publishedSince: \"2023-11-08\"}", 4)]
    [InlineData("{publishedBefore: \"2023-11-08\"}", 0)]
    public async Task Components_are_filtered(string filter, int count)
    {
        using var reader = site.Site.NewReader();

        var answer = await reader.AskAsync($"{{ participatoryProcess(id: 17) {{ components(filter: {filter}, order: {{name: \"asc\", locale: \"fr\"}}) {{ id }} }} }}");

        Assert.Equal(count, answer["data"]!["participatoryProcess"]!["components"]!.AsArray().Count);
    }

    [Fact]
    public async Task Get_leads_to_the_page_about_the_API_whatever_it_asks()
    {
        using var reader = site.Site.NewReader();

        Assert.Equal("301 /api/docs", await reader.AnswerAsync("/api"));
        Assert.Equal("301 /api/docs", await reader.AnswerAsync("/api?query={decidim{version}}"));
        Assert.Equal("301 /api/docs", await reader.AnswerAsync("/api/graphiql"));
        Assert.Equal("200", await reader.AnswerAsync("/api/docs/query"));
    }

    [Fact]
    public async Task The_page_about_the_API_describes_every_type_in_the_layout_of_the_site()
    {
        using var reader = site.Site.NewReader();

        var page = await reader.PageAsync("/api/docs");

        var answer = await reader.AskAsync("{ __schema { types { name } } }");
        var types = answer["data"]!["__schema"]!["types"]!.AsArray().Select(type => (string)type!["name"]!).Where(name => !name.StartsWith("__", StringComparison.Ordinal));
        Assert.Empty(types.Except(["Boolean", "Float", "ID", "Int", "String"]).Where(name => page.QuerySelector($"main section h3[id='{name}']") is null));
        Assert.Empty(page.QuerySelectorAll("main a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Where(id => page.GetElementById(id) is null));
        Assert.NotNull(page.QuerySelector("header.site-header"));
        Assert.Empty(page.QuerySelectorAll("main script"));
        Assert.Contains("Rich texts are HTML", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_other_sites_may_ask()
    {
        using var reader = site.Site.NewReader();
        using var question = new HttpRequestMessage(HttpMethod.Options, "/api");
        question.Headers.Add("Origin", "https://elsewhere.example");
        question.Headers.Add("Access-Control-Request-Method", "POST");
        question.Headers.Add("Access-Control-Request-Headers", "content-type");

        using var allowed = await reader.Client.SendAsync(question);
        using var answer = await reader.PostQueryAsync(new JsonObject { ["query"] = "{ decidim { version } }" });

        Assert.Equal(HttpStatusCode.NoContent, allowed.StatusCode);
        Assert.Equal("*", Assert.Single(allowed.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.Contains("POST", Assert.Single(allowed.Headers.GetValues("Access-Control-Allow-Methods")), StringComparison.Ordinal);
        Assert.Equal("content-type", Assert.Single(allowed.Headers.GetValues("Access-Control-Allow-Headers")));
        Assert.Equal("*", Assert.Single(answer.Headers.GetValues("Access-Control-Allow-Origin")));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }
}
