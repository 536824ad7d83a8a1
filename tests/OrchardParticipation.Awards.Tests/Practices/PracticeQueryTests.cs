using CsCheck;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Tests.Practices;

public sealed class PracticeQueryTests
{
    private static readonly string[] _categories = ["deliberation", "decision", "citizenship"];

    [Fact]
    public void Nothing_asks_for_the_first_page_by_result() =>
        AssertSame(new PracticeQuery(), Parse());

    [Fact]
    public void Every_filter_is_read() => AssertSame(
        new PracticeQuery { Category = "decision", Country = "MX", Status = "special-mention", Text = "Zapopán", Order = PracticeOrder.Newest, Page = 3 },
        Parse(("category", "decision"), ("country", "mx"), ("status", "special-mention"), ("q", " Zapopán "), ("sort", "newest"), ("page", "3")));

    [Theory]
    [InlineData("page", "abc")]
    [InlineData("page", "-1")]
    [InlineData("page", "0")]
    [InlineData("page", "1e3")]
    [InlineData("page", "99999999999999999999")]
    [InlineData("page", "10001")]
    [InlineData("category", "no-such-category")]
    [InlineData("country", "<script>alert(1)</script>")]
    [InlineData("category", "decision,no-such-category")]
    [InlineData("category", ",")]
    [InlineData("status", "winner,rejected")]
    [InlineData("country", "C0")]
    [InlineData("status", "rejected")]
    [InlineData("status", "Winner")]
    [InlineData("sort", "drop table")]
    [InlineData("q", "\0\u0001\u0002")]
    [InlineData("q", "\u0301")]
    public void What_is_not_understood_is_named_and_left_out(string name, string value) =>
        AssertSame(new PracticeQuery { Problems = [name] }, Parse((name, value)));

    [Theory]
    [InlineData("citizenship,deliberation", "winner,finalists", "deliberation,citizenship", "finalists,winner", "winner,special-mention,finalist")]
    [InlineData("decision,decision", "nominated,special-mention", "decision", "special-mention,nominated", "special-mention,nominated")]
    public void Several_categories_or_statuses_are_one_choice_whatever_their_order(string category, string status, string categories, string names, string statuses)
    {
        var query = Parse(("category", category), ("status", status));

        Assert.Equal((categories, names), (query.Category, query.Status));
        Assert.Equal((categories, statuses), (string.Join(',', query.Categories), string.Join(',', query.Statuses)));
    }

    [Fact]
    public void A_text_has_a_limit()
    {
        Assert.Empty(Parse(("q", new string('x', PracticeQuery.MaximumTextLength))).Problems);
        Assert.Equal(["q"], Parse(("q", new string('x', PracticeQuery.MaximumTextLength + 1))).Problems);
    }

    [Fact]
    public void Words_are_folded_once_each_and_few() =>
        Assert.Equal(["medellin", "a", "b", "c", "d", "e", "f", "g"], new PracticeQuery { Text = "MEDELLÍN medellin a b c d e f g h i" }.Words);

    [Fact]
    public void Whatever_is_asked_is_answered_and_asks_for_the_same_again() =>
        Gen.Select(Gen.String, Gen.String, Gen.String, Gen.String, Gen.String, Gen.String).Sample(values =>
        {
            var query = Parse(("category", values.Item1), ("country", values.Item2), ("status", values.Item3), ("q", values.Item4), ("sort", values.Item5), ("page", values.Item6));
            var asked = System.Web.HttpUtility.ParseQueryString(query.ToQueryString());
            var again = PracticeQuery.Parse(name => asked[name], _categories);

            return again.Problems.Count == 0 && again.ToQueryString() == query.ToQueryString();
        });

    private static PracticeQuery Parse(params (string Name, string Value)[] parameters) =>
        PracticeQuery.Parse(name => parameters.FirstOrDefault(parameter => parameter.Name == name).Value, _categories);

    private static void AssertSame(PracticeQuery expected, PracticeQuery actual)
    {
        Assert.Equal(expected.Problems, actual.Problems);
        Assert.Equal(expected with { Problems = [] }, actual with { Problems = [] });
    }
}
