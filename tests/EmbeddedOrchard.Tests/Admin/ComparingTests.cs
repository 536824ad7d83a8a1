using System.Text.Json.Nodes;
using CsCheck;
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
    [InlineData("", "", "")]
    [InlineData("Open budget", "Open budget", "Open budget")]
    [InlineData("", "Open budget", "+Open budget+")]
    [InlineData("The old hall", "The new hall", "The -old-+new+ hall")]
    [InlineData("one\ntwo\nthree", "one\nthree", "one\n-two\n-three")]
    [InlineData("one\ntwo words\nthree", "zero\none\ntwo other words\nthree", "+zero\n+one\ntwo +other +words\nthree")]
    public void Texts_are_compared_word_by_word(string older, string newer, string expected) => Assert.Equal(expected, Marked(older, newer));

    [Fact]
    public void Both_texts_can_be_read_from_their_comparison() => Gen.Select(Text, Text).Sample((older, newer) =>
    {
        var runs = TextComparison.Compare(older, newer);
        Assert.Equal(older, string.Concat(runs.Where(run => run.Kind != TextRunKind.Inserted).Select(run => run.Text)));
        Assert.Equal(newer, string.Concat(runs.Where(run => run.Kind != TextRunKind.Deleted).Select(run => run.Text)));
    });

    [Fact]
    public void What_is_too_much_to_compare_is_shown_as_replaced()
    {
        var older = string.Join('\n', Enumerable.Range(0, 20_000).Select(line => $"a{line}"));
        var newer = string.Join('\n', Enumerable.Range(0, 20_000).Select(line => $"b{line}"));

        Assert.Equal([new TextRun(TextRunKind.Deleted, older), new TextRun(TextRunKind.Inserted, newer)], TextComparison.Compare(older, newer));
    }

    [Theory]
    [InlineData("""{"Text":"Recife"}""", "Recife")]
    [InlineData("""{"City":"Recife","Country":null,"Note":""}""", "City: Recife")]
    [InlineData("""[{"En":"Winner","Fr":"Lauréat"},{"En":"Jury"}]""", "En: Winner\nFr: Lauréat\nJury")]
    [InlineData("""{"StartUtc":"2023-01-01","Steps":["a","b"]}""", "Start utc: 2023-01-01\nSteps:\n  a\n  b")]
    [InlineData("""{"Value":12.50}""", "12.50")]
    [InlineData("""{"Html":"<p>One <b>two</b></p><ul><li>x</li><li>y <a href='/z'>z</a></li></ul><img src='/i.png' alt='An image'>"}""", "One two\n• x\n• y z (/z)\n[An image /i.png]")]
    public void Values_are_written_for_people(string json, string expected) => Assert.Equal(expected, ValueText.Of("Value", JsonNode.Parse(json)));

    [Fact]
    public void A_text_nested_ten_thousand_deep_is_a_text() =>
        Assert.Equal("deep", RichTextWords.Of(string.Concat(Enumerable.Repeat("<div>", 10_000)) + "deep"));

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
            [("TitlePart.Title", "Open budget", "Open budgets"), ("Article.Place", "", "Recife")],
            compared.Changes.Select(change => (change.Path, change.OldText, change.NewText)));
        Assert.Equal(["HtmlBodyPart.Html"], compared.Unchanged.Select(value => value.Path));
    }

    [Fact]
    public void A_formatting_change_is_told_from_a_change_of_words()
    {
        var change = new ValueChange(Html("<p>One two</p>"), Html("<p>One <b>two</b></p>"));

        Assert.True(change.IsOnlyForm);
        Assert.Equal("<p>One +<b>+two+</b>+</p>", string.Concat(change.Runs.Select(Mark)));
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

    private static readonly Gen<string> Text = Gen.OneOf("a", "b", " ", "\n", "é", "word", ".").List[0, 40].Select(string.Concat);

    private static ItemValue Html(string html) => new("HtmlBodyPart.Html", "Body", "Html", JsonValue.Create(html));

    private static string Marked(string older, string newer) => string.Concat(TextComparison.Compare(older, newer).Select(Mark));

    private static string Mark(TextRun run) => run.Kind switch
    {
        TextRunKind.Deleted => $"-{run.Text}-",
        TextRunKind.Inserted => $"+{run.Text}+",
        _ => run.Text,
    };
}
