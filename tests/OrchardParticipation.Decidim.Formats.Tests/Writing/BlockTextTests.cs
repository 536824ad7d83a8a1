using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats.Writing;

namespace OrchardParticipation.Decidim.Formats.Tests.Writing;

public sealed class BlockTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("<p>One</p><p>Two</p>", "One\n\nTwo")]
    [InlineData("<p>One<br>two</p>\n <p> Three  <b>four</b></p>", "One\ntwo\n\nThree four")]
    [InlineData("<ul><li>a</li><li><p>b</p></li></ul>c", "a\n\nb\n\nc")]
    [InlineData("<h2>T</h2><div>a</div><div>b</div>", "T\n\na\nb")]
    [InlineData("a &lt;b&gt; &amp; c&nbsp;d", "a <b> & c\u00A0d")]
    [InlineData("a<script>alert(1)</script><style>p{}</style>b", "ab")]
    [InlineData("one<em>two</em> <em>three</em>", "onetwo three")]
    public async Task Bodies_are_written_without_markup(string html, string text)
    {
        var json = await Files.WriteAsync(output => ProposalFiles.WriteJsonAsync(output, new[] { new ProposalRecord { Body = TranslatedField.Of(new JsonObject { ["en"] = html, ["machine_translations"] = new JsonObject { ["fr"] = html } }) } }.ToAsyncEnumerable(), DecidimGeneration.V030));
        var body = JsonNode.Parse(json)![0]!["body"]!;

        Assert.Equal((text, text), ((string?)body["en"], (string?)body["machine_translations"]!["fr"]));
    }

    [Fact]
    public async Task Markup_may_be_as_deep_as_it_likes()
    {
        var html = string.Concat(Enumerable.Repeat("<div>", 20_000)) + "deep";

        var json = await Files.WriteAsync(output => ProposalFiles.WriteJsonAsync(output, new[] { new ProposalRecord { Body = TranslatedField.Of(html) } }.ToAsyncEnumerable(), DecidimGeneration.V030));
        Assert.Equal("deep", (string?)JsonNode.Parse(json)![0]!["body"]);
    }
}
