using System.Linq.Expressions;
using CsCheck;
using Orchard.Compliance.Store.Articles;

namespace Orchard.Compliance.Store.Queries;

/// <summary>Random articles and conditions, of so few different values that they often meet.</summary>
internal static class RandomConditions
{
    private static readonly DateTime Noon = new(2023, 11, 7, 12, 0, 0, DateTimeKind.Utc);

    private static readonly Gen<string> Text = Gen.OneOf("a", "A", "b", "%", "_", "\\", "'", "é", "É", "☃", "ab", "B%")
        .Array[0, 3].Select(string.Concat);

    private static readonly Gen<string?> OptionalText = Optional(Text);
    private static readonly Gen<int> Number = Gen.Int[-3, 3];
    private static readonly Gen<decimal> Price = Gen.Int[-8, 8].Select(quarters => quarters / 4m);
    private static readonly Gen<double> Weight = Gen.Int[-8, 8].Select(eighths => eighths / 8.0);
    private static readonly Gen<Genre> Genres = Gen.Enum<Genre>();

    // Whole seconds, fractions and single ticks: all three must keep their order.
    private static readonly Gen<DateTime> Moment = Gen.OneOf(
        Noon, Noon.AddTicks(-1), Noon.AddTicks(1), Noon.AddMilliseconds(500), Noon.AddMilliseconds(50), Noon.AddDays(1), Noon.AddYears(-1));

    public static readonly Gen<Article> Article =
        Gen.Select(
            Gen.Select(OptionalText, Number, Gen.Nullable(Number), Gen.Nullable(Price)),
            Gen.Select(Weight, Gen.Bool, Gen.Nullable(Gen.Bool), Genres),
            Gen.Select(Moment, Gen.Nullable(Moment)),
            (texts, flags, moments) => new Article
            {
                Title = texts.Item1,
                Rank = texts.Item2,
                Score = texts.Item3,
                Price = texts.Item4,
                Weight = flags.Item1,
                Featured = flags.Item2,
                Approved = flags.Item3,
                Genre = flags.Item4,
                CreatedUtc = moments.Item1,
                ReviewedUtc = moments.Item2,
            });

    private static readonly Gen<ExpressionType> Equality = Gen.OneOf(ExpressionType.Equal, ExpressionType.NotEqual);

    private static readonly Gen<ExpressionType> Order = Gen.OneOf(
        ExpressionType.Equal, ExpressionType.NotEqual, ExpressionType.LessThan, ExpressionType.LessThanOrEqual,
        ExpressionType.GreaterThan, ExpressionType.GreaterThanOrEqual);

    private static readonly Gen<Condition> Simple = Gen.OneOf(
        Compare(nameof(Articles.Article.Title), Equality, OptionalText.Select(text => (object?)text)),
        Compare(nameof(Articles.Article.Rank), Order, Number.Select(number => (object?)number)),
        Compare(nameof(Articles.Article.Score), Order, Gen.Nullable(Number).Select(number => (object?)number)),
        Compare(nameof(Articles.Article.Price), Order, Gen.Nullable(Price).Select(price => (object?)price)),
        Compare(nameof(Articles.Article.Weight), Order, Weight.Select(weight => (object?)weight)),
        Compare(nameof(Articles.Article.Featured), Equality, Gen.Bool.Select(flag => (object?)flag)),
        Compare(nameof(Articles.Article.Approved), Equality, Gen.Nullable(Gen.Bool).Select(flag => (object?)flag)),
        Compare(nameof(Articles.Article.CreatedUtc), Order, Moment.Select(moment => (object?)moment)),
        Compare(nameof(Articles.Article.ReviewedUtc), Order, Gen.Nullable(Moment).Select(moment => (object?)moment)),
        Compare(nameof(Articles.Article.Genre), Equality, Genres.Select(genre => (object?)genre)),
        Gen.Const((Condition)new Flag(nameof(Articles.Article.Featured))),
        Gen.OneOf(nameof(Articles.Article.Score), nameof(Articles.Article.Approved), nameof(Articles.Article.ReviewedUtc))
            .Select(name => (Condition)new HasValue(name)),
        Gen.Select(Gen.OneOf("Contains", "StartsWith", "EndsWith", "NotContains"), Text, (method, text) => (Condition)new TextMatch(method, text)),
        List(nameof(Articles.Article.Title), OptionalText.Array[0, 5].Select(texts => (Array)texts)),
        List(nameof(Articles.Article.Rank), Number.Array[0, 5].Select(numbers => (Array)numbers)),
        List(nameof(Articles.Article.Score), Gen.Nullable(Number).Array[0, 3].Select(numbers => (Array)numbers)),
        List(nameof(Articles.Article.CreatedUtc), Moment.Array[0, 3].Select(moments => (Array)moments)));

    public static readonly Gen<Condition> Any = Gen.Recursive<Condition>((depth, inner) => depth > 3
        ? Simple
        : Gen.Frequency(
            (3, Simple),
            (1, inner.Select(condition => (Condition)new Not(condition))),
            (2, Gen.Select(inner, inner, (left, right) => (Condition)new And(left, right))),
            (2, Gen.Select(inner, inner, (left, right) => (Condition)new Or(left, right)))));

    private static Gen<Condition> Compare(string name, Gen<ExpressionType> operators, Gen<object?> values) =>
        Gen.Select(operators, values, (comparison, value) => (Condition)new Comparison(name, comparison, value));

    private static Gen<Condition> List(string name, Gen<Array> values) =>
        Gen.Select(values, Gen.Bool, (values, negative) => (Condition)new Listed(name, values, negative));

    private static Gen<string?> Optional(Gen<string> text) => Gen.Frequency((1, Gen.Const(() => (string?)null)), (5, text.Select(value => (string?)value)));
}
