using System.Text.Json.Nodes;
using EmbeddedOrchard.Admin.Contents.Comparing;
using EmbeddedOrchard.Tests.Content;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardCore.Title.Models;

namespace EmbeddedOrchard.Tests.Admin;

public sealed class ComparingTests
{
    [Theory]
    [InlineData("""{"Text":"Recife"}""", "<p>Recife</p>")]
    [InlineData("""{"Text":"<b>1 & 2</b>\nthree"}""", "<p>&lt;b&gt;1 &amp; 2&lt;/b&gt;</p><p>three</p>")]
    [InlineData("""{"City":"Recife","Country":null,"Note":""}""", "<p>City: Recife</p>")]
    [InlineData("""[{"En":"Winner","Fr":"Jury"},{"En":"People"}]""", "<ul><li><p>En: Winner</p><p>Fr: Jury</p></li><li><p>People</p></li></ul>")]
    [InlineData("""{"StartUtc":"2023-01-01","Steps":["a","b"]}""", "<p>Start utc: 2023-01-01</p><p>Steps:</p><ul><li><p>a</p></li><li><p>b</p></li></ul>")]
    [InlineData("""{"Value":12.50}""", "<p>12.50</p>")]
    [InlineData("""{"Value":true}""", "<p>\u2713</p>")]
    [InlineData("""{"Html":"<p>One <b>two</b><script>alert(1)</script>"}""", "<p>One <b>two</b></p>")]
    [InlineData("""[{"Html":"</li></ul><p>One"},{"Html":"Two"}]""", "<ul><li><p>One</p></li><li>Two</li></ul>")]
    public void Values_are_written_for_people(string json, string expected) => Assert.Equal(expected, ValueHtml.Of("Value", JsonNode.Parse(json)));

    [Fact]
    public async Task An_item_is_compared_value_by_value()
    {
        await using var host = await Items.StartAsync(services => services.AddScoped<ItemValues>().AddScoped<ItemComparison>());

        var compared = await host.InScopeAsync(async services =>
        {
            var older = await services.Contents().NewAsync(Items.Versioned);
            older.Alter<TitlePart>(part => part.Title = "Open budget");
            older.Alter<HtmlBodyPart>(part => part.Html = "<p>Same</p>");
            var newer = await services.Contents().NewAsync(Items.Versioned);
            newer.Alter<TitlePart>(part => part.Title = "Open budgets");
            newer.Alter<HtmlBodyPart>(part => part.Html = "<p>Same</p>");
            ValuePaths.Set(newer, "Article.Place", JsonNode.Parse("""{"Text":"Recife"}"""));
            return await services.GetRequiredService<ItemComparison>().CompareAsync(older, newer);
        });

        Assert.Equal(
            [("TitlePart.Title", "<p>Open budget</p>", "<p>Open budgets</p>"), ("Article.Place", null, "<p>Recife</p>")],
            compared.Changes.Select(change => (change.Path, change.Old?.Html, change.New?.Html)));
        Assert.Equal(["HtmlBodyPart.Html"], compared.Unchanged.Select(value => value.Path));
    }

    [Fact]
    public void Setting_a_value_replaces_it_and_a_title_renames_the_item()
    {
        var item = new ContentItem { DisplayText = "Old" };
        item.Alter<TitlePart>(part => part.Title = "Old");

        ValuePaths.Set(item, "TitlePart.Title", JsonValue.Create("New"));

        Assert.Equal(("New", "New"), (item.As<TitlePart>().Title, item.DisplayText));
        Assert.Throws<ArgumentException>(() => ValuePaths.Set(item, "TitlePart", null));
    }
}
