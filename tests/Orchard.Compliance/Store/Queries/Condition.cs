using System.Linq.Expressions;
using Orchard.Compliance.Store.Articles;
using YesSql.Services;

namespace Orchard.Compliance.Store.Queries;

/// <summary>
/// A condition that can be asked twice: of the store, as an expression, and of an object in memory, as plain code.
/// The second is the oracle: it shares nothing with the first but what the condition means.
/// </summary>
internal abstract record Condition
{
    public static readonly ParameterExpression Row = Expression.Parameter(typeof(ArticleIndex), "row");

    public abstract Expression Body { get; }

    public Expression<Func<ArticleIndex, bool>> Predicate => Expression.Lambda<Func<ArticleIndex, bool>>(Body, Row);

    public abstract bool Holds(Article article);

    protected static MemberExpression Column(string name) => Expression.Property(Row, name);

    protected static object? Value(Article article, string name) => typeof(Article).GetProperty(name)!.GetValue(article);
}

internal sealed record And(Condition Left, Condition Right) : Condition
{
    public override Expression Body => Expression.AndAlso(Left.Body, Right.Body);

    public override bool Holds(Article article) => Left.Holds(article) && Right.Holds(article);
}

internal sealed record Or(Condition Left, Condition Right) : Condition
{
    public override Expression Body => Expression.OrElse(Left.Body, Right.Body);

    public override bool Holds(Article article) => Left.Holds(article) || Right.Holds(article);
}

internal sealed record Not(Condition Inner) : Condition
{
    public override Expression Body => Expression.Not(Inner.Body);

    public override bool Holds(Article article) => !Inner.Holds(article);
}

internal sealed record Flag(string Name) : Condition
{
    public override Expression Body => Column(Name);

    public override bool Holds(Article article) => (bool)Value(article, Name)!;
}

internal sealed record HasValue(string Name) : Condition
{
    public override Expression Body => Expression.Property(Column(Name), "HasValue");

    public override bool Holds(Article article) => Value(article, Name) is not null;
}

/// <summary>A column against a value, as C# compares them: nothing is less or greater than null, and only null equals null.</summary>
internal sealed record Comparison(string Name, ExpressionType Operator, object? Operand) : Condition
{
    public override Expression Body => Expression.MakeBinary(Operator, Column(Name), Expression.Constant(Operand, Column(Name).Type));

    public override bool Holds(Article article)
    {
        var value = Value(article, Name);
        if (value is null || Operand is null)
        {
            return Operator switch
            {
                ExpressionType.Equal => value is null && Operand is null,
                ExpressionType.NotEqual => (value is null) != (Operand is null),
                _ => false,
            };
        }

        var order = value is string text ? Ascii.Compare(text, (string)Operand) : Comparer<object>.Default.Compare(value, Operand);
        return Operator switch
        {
            ExpressionType.Equal => order == 0,
            ExpressionType.NotEqual => order != 0,
            ExpressionType.LessThan => order < 0,
            ExpressionType.LessThanOrEqual => order <= 0,
            ExpressionType.GreaterThan => order > 0,
            ExpressionType.GreaterThanOrEqual => order >= 0,
            _ => throw new InvalidOperationException($"{Operator} is not a comparison."),
        };
    }
}

/// <summary>A text method: without regard to the case of ASCII letters, and false for a row without a text.</summary>
internal sealed record TextMatch(string Method, string Text) : Condition
{
    public override Expression Body => Method == nameof(DefaultQueryExtensions.NotContains)
        ? Expression.Call(typeof(DefaultQueryExtensions), Method, null, Column(nameof(Article.Title)), Expression.Constant(Text))
        : Expression.Call(Column(nameof(Article.Title)), Method, null, Expression.Constant(Text));

    public override bool Holds(Article article)
    {
        var title = article.Title is null ? null : Ascii.Lower(article.Title);
        var text = Ascii.Lower(Text);
        return Method switch
        {
            nameof(string.Contains) => title is not null && title.Contains(text, StringComparison.Ordinal),
            nameof(string.StartsWith) => title is not null && title.StartsWith(text, StringComparison.Ordinal),
            nameof(string.EndsWith) => title is not null && title.EndsWith(text, StringComparison.Ordinal),
            _ => title is null || !title.Contains(text, StringComparison.Ordinal),
        };
    }
}

internal sealed record Listed(string Name, Array Values, bool Negative) : Condition
{
    public override Expression Body => Expression.Call(
        typeof(DefaultQueryExtensions),
        Negative ? nameof(DefaultQueryExtensions.IsNotIn) : nameof(DefaultQueryExtensions.IsIn),
        null,
        Expression.Convert(Column(Name), typeof(object)),
        Expression.Constant(Values));

    public override bool Holds(Article article)
    {
        var value = Value(article, Name);
        var listed = Values.Cast<object?>().Any(candidate => value is string text && candidate is string other
            ? Ascii.Compare(text, other) == 0
            : Equals(value, candidate));
        return listed != Negative;
    }
}
