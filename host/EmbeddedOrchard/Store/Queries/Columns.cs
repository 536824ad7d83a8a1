using System.Linq.Expressions;
using LinqToDB;

namespace EmbeddedOrchard.Store.Queries;

/// <summary>How the members of index types are seen by linq2db.</summary>
internal static class Columns
{
    public static bool IsColumn(MemberExpression member, ParameterExpression row) =>
        member.Expression == row
        || (member.Expression is UnaryExpression { NodeType: ExpressionType.Convert } convert && convert.Operand == row);

    public static LambdaExpression Lambda(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Quote, Operand: LambdaExpression lambda }
            ? lambda
            : (LambdaExpression)(expression as LambdaExpression ?? Evaluator.Evaluate(expression)!);

    /// <summary>
    /// Moments are stored as text whose order is theirs. linq2db would wrap them in strftime, to the millisecond and without
    /// any index, so they are shown to it as plain numbers: it only writes the comparison, and both sides stay text.
    /// </summary>
    public static Type Seen(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain != typeof(DateTime) && plain != typeof(DateTimeOffset) && plain != typeof(TimeSpan) && plain != typeof(Guid))
        {
            return type;
        }

        return plain == type ? typeof(long) : typeof(long?);
    }

    public static Expression Read(Expression row, string column)
    {
        var property = Expression.Property(row, column);
        var seen = Seen(property.Type);
        return seen == property.Type
            ? property
            : Expression.Call(typeof(SqlFunctions), nameof(SqlFunctions.As), [property.Type, seen], property);
    }

    /// <summary>The column that no index type has a property for.</summary>
    public static Expression DocumentId(Expression row) =>
        Expression.Call(typeof(Sql), nameof(Sql.Property), [typeof(long)], row, Expression.Constant(IndexTable.DocumentId));
}
