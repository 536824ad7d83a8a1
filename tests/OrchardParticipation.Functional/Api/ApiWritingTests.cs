using System.Net;
using System.Text.Json.Nodes;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional.Api;

/// <summary>What editors hide is gone from the API at once; each test changes a practice of its own.</summary>
public sealed class ApiWritingTests(ApiWritingTests.HidingSite site) : IClassFixture<ApiWritingTests.HidingSite>
{
    private const string FrenchOfMedellin = "4p9evd366as777ebnq3n99v08t";
    private const string Lisbon = "4h9603d6906md42j8470vp9f7t";
    private const string Lipa = "49v3wdr4q98djyqsbn11aepzhs";
    private const string Tehran = "48zgx84ct8fbwc6kxp5wc5grvf";
    private const string Manabi = "41fv1kydm6c448y2tz9bv78jx4";

    private const string Everything = "proposals { nodes { id title { locales translations { text } } body { translations { text } } versionsCount versions { changeset } } }";

    [Fact]
    public async Task A_language_that_is_unpublished_takes_its_past_texts_with_it()
    {
        using var reader = site.Site.NewReader();
        var query = Asking.OfComponent(Everything);
        Assert.Contains("Plans de transformation", (await reader.AskAsync(query)).ToJsonString(), StringComparison.Ordinal);

        await site.SubmitAsync(FrenchOfMedellin, "form[action*='/Unpublish']");

        var answer = await reader.AskAsync(query);
        var text = answer.ToJsonString();
        Assert.DoesNotContain("Plans de transformation", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"fr\"", text, StringComparison.Ordinal);
        var medellin = answer["data"]!["component"]!["proposals"]!["nodes"]!.AsArray().Single(node => (string)node!["id"]! == "3107")!;

        // The second version is that of the language; the fifth one says that something was removed, and not what.
        Assert.Equal(4, (int)medellin["versionsCount"]!);
        Assert.Empty(medellin["versions"]![3]!["changeset"]!.AsObject());
    }

    [Theory]
    [InlineData(277, 3073, Lisbon, "form[action*='/Unpublish']")]
    [InlineData(279, 3203, Lipa, "main form.editor__buttons")]
    [InlineData(278, 3150, Manabi, "rejected")]
    public async Task A_practice_that_is_hidden_is_in_no_list_and_at_no_address(int component, int number, string item, string way)
    {
        using var reader = site.Site.NewReader();
        var query = Asking.OfComponent($"proposals {{ nodes {{ id }} }} proposal(id: {number}) {{ id versions {{ id }} }}", component);
        Assert.Contains($"\"id\":\"{number}\"", (await reader.AskAsync(query)).ToJsonString(), StringComparison.Ordinal);
        var before = await CountAsync(reader);

        await site.SubmitAsync(item, way);

        var answer = await reader.AskAsync(query);
        Assert.DoesNotContain($"\"{number}\"", answer.ToJsonString(), StringComparison.Ordinal);
        Assert.Null(answer["data"]!["component"]!["proposal"]);
        Assert.Equal(before - 1, await CountAsync(reader));
    }

    [Fact]
    public async Task A_change_is_answered_at_once_and_a_draft_is_not()
    {
        using var reader = site.Site.NewReader();
        var query = Asking.OfComponent("proposal(id: 3200) { body { translation(locale: \"en\") } fingerprint { value } }", 278);
        var before = (await reader.AskAsync(query)).ToJsonString();

        await site.SaveAsync(Tehran, "<p>Only a draft.</p>", "submit.Save");
        Assert.Equal(before, (await reader.AskAsync(query)).ToJsonString());

        await site.SaveAsync(Tehran, "<p>New words.</p>", "submit.Publish");
        var answer = await reader.AskAsync(query);
        Assert.Equal("<p>New words.</p>", (string)answer["data"]!["component"]!["proposal"]!["body"]!["translation"]!);
        Assert.NotEqual(JsonNode.Parse(before)!["data"]!["component"]!["proposal"]!["fingerprint"]!.ToJsonString(), answer["data"]!["component"]!["proposal"]!["fingerprint"]!.ToJsonString());
    }

    [Fact]
    public async Task A_practice_that_was_withdrawn_says_so()
    {
        using var reader = site.Site.NewReader();

        await site.SubmitAsync("41hgh7deaxc9cf0jqp6djw38nx", "withdrawn");

        var answer = await reader.AskAsync(Asking.OfComponent("proposal(id: 3140) { state withdrawn }", 278));
        Assert.Equal("""{"state":null,"withdrawn":true}""", answer["data"]!["component"]!["proposal"]!.ToJsonString());
    }

    [Fact]
    public async Task Who_asks_too_often_has_to_wait()
    {
        await using var strict = await Site.StartAsync("SeventeenthEdition", ("OrchardParticipation__Api__RequestsPerMinute", "2"));
        using var reader = strict.NewReader();
        var body = new JsonObject { ["query"] = "{ decidim { version } }" };
        foreach (var _ in new[] { 1, 2 })
        {
            using var answered = await reader.PostQueryAsync(body);
            Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
        }

        using var refused = await reader.PostQueryAsync(body);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Contains("Too many requests", JsonNode.Parse(await refused.Content.ReadAsStringAsync())!.AsObject().Refusal(), StringComparison.Ordinal);
        Assert.Equal("200", await reader.AnswerAsync("/en/"));
    }

    private static async Task<int> CountAsync(Reader reader) =>
        (int)(await reader.AskAsync("{ participatoryProcess(slug: \"award2023\") { stats { value } } }"))["data"]!["participatoryProcess"]!["stats"]![0]!["value"]!;

    public sealed class HidingSite : IAsyncLifetime
    {
        private Reader _editor = null!;

        public Site Site { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Site = await Site.StartAsync("SeventeenthEdition", ("OrchardParticipation__Api__RequestsPerMinute", "0"));
            _editor = Site.NewReader();
            await _editor.SignInAsync();
        }

        public async ValueTask DisposeAsync()
        {
            _editor.Dispose();
            await Site.DisposeAsync();
        }

        /// <summary>Submits a form of an item's editor, or gives the practice a status.</summary>
        public async Task SubmitAsync(string item, string way)
        {
            using var answer = way.Contains("form", StringComparison.Ordinal)
                ? await _editor.SubmitAsync($"/Admin/Contents/ContentItems/{item}/{(way.StartsWith("main", StringComparison.Ordinal) ? "Delete" : "Edit")}", way, [])
                : await _editor.SubmitAsync($"/Admin/Contents/ContentItems/{item}/Edit", Editing.Form, [new("PracticePart.Status", way)], "submit.Publish");
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }

        public async Task SaveAsync(string item, string html, string submit)
        {
            using var answer = await _editor.SubmitAsync($"/Admin/Contents/ContentItems/{item}/Edit", Editing.Form, [new("HtmlBodyPart.Html", html)], submit);
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        }
    }
}
