using System.Linq.Expressions;
using LinqToDB;
using YesSql.Services;

namespace EmbeddedOrchard.Store.Queries;

/// <summary>Rewrites a predicate over an index into one that linq2db turns into SQL, with parameters for its values.</summary>
internal sealed class PredicateTranslator(Shape shape, Func<Type, Expression> tables, ParameterExpression original, Expression row)
{
    public Expression Condition(Expression expression) => Condition(expression, negated: false);

    // Negations go down to the single comparisons, where linq2db knows what they mean for a row without a value:
    // above them, unknown is then always as good as false.
    private Expression Condition(Expression expression, bool negated)
    {
        if (!expression.DependsOn(original))
        {
            return Expression.Constant(Evaluator.Evaluate(expression) is true != negated);
        }

        return expression switch
        {
            BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } logic =>
                (logic.NodeType == ExpressionType.AndAlso) != negated
                    ? Expression.AndAlso(Condition(logic.Left, negated), Condition(logic.Right, negated))
                    : Expression.OrElse(Condition(logic.Left, negated), Condition(logic.Right, negated)),
            UnaryExpression { NodeType: ExpressionType.Not } negation => Condition(negation.Operand, !negated),
            MethodCallExpression call => Negate(Call(call), negated),
            _ => Negate(Operand(expression), negated),
        };
    }

    private static Expression Negate(Expression condition, bool negated) => (negated, condition) switch
    {
        (false, _) => condition,
        (true, BinaryExpression { NodeType: ExpressionType.Equal } equal) => Expression.NotEqual(equal.Left, equal.Right),
        (true, BinaryExpression { NodeType: ExpressionType.NotEqual } different) => Expression.Equal(different.Left, different.Right),
        // A list with a null in it is two conditions.
        (true, BinaryExpression { NodeType: ExpressionType.OrElse } either) =>
            Expression.AndAlso(Negate(either.Left, true), Negate(either.Right, true)),
        (true, UnaryExpression { NodeType: ExpressionType.Not } negation) => negation.Operand,
        (true, ConstantExpression { Value: bool value }) => Expression.Constant(!value),
        _ => Expression.Not(condition),
    };

    private Expression Operand(Expression expression)
    {
        if (shape.Slots.TryGetValue(expression, out var slot) && !expression.DependsOn(original))
        {
            return Value(slot, Columns.Seen(expression.Type));
        }

        return expression switch
        {
            MemberExpression member when Columns.IsColumn(member, original) => Columns.Read(row, member.Member.Name),
            MemberExpression { Member.Name: "HasValue" } member => NotNull(Operand(member.Expression!)),
            MemberExpression { Member.Name: "Value" } member => Convert(Operand(member.Expression!), member.Type),
            UnaryExpression { NodeType: ExpressionType.Negate } unary => Expression.Negate(Operand(unary.Operand)),
            UnaryExpression { NodeType: ExpressionType.Not } => Condition(expression),
            UnaryExpression unary => Convert(Operand(unary.Operand), unary.Type),
            BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } => Condition(expression),
            // Nothing is less or greater than a missing value.
            BinaryExpression
            {
                NodeType: ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual
            } order when IsNull(order.Left) || IsNull(order.Right) => Expression.Constant(false),
            BinaryExpression binary => Expression.MakeBinary(binary.NodeType, Operand(binary.Left), Operand(binary.Right)),
            MethodCallExpression call => Call(call),
            _ => throw Unsupported.Expression(expression),
        };
    }

    private Expression Call(MethodCallExpression call)
    {
        if (call.Method.DeclaringType == typeof(DefaultQueryExtensionsIndex))
        {
            return Subquery(call);
        }

        var slot = shape.Slots[call];
        var column = Operand(Unboxed(call.Object ?? call.Arguments[0]));
        if (call.Method.Name is nameof(DefaultQueryExtensions.IsIn) or nameof(DefaultQueryExtensions.IsNotIn))
        {
            var found = In(column, slot);
            return Negate(found, call.Method.Name == nameof(DefaultQueryExtensions.IsNotIn));
        }

        Expression like = slot.WithNull
            ? Expression.Constant(false)
            : Expression.Call(
                typeof(SqlFunctions),
                Patterns.IsRaw(call.Method.Name) ? nameof(SqlFunctions.LikeRaw) : nameof(SqlFunctions.Like),
                null,
                column,
                Value(slot, typeof(string)));
        return Negate(like, Patterns.IsNegative(call.Method.Name));
    }

    private bool IsNull(Expression operand) => shape.Slots.TryGetValue(operand, out var slot) && slot.WithNull;

    private static Expression In(Expression column, Slot slot)
    {
        Expression found = slot.Count == 0
            ? Expression.Constant(false)
            : Expression.Call(typeof(SqlFunctions), nameof(SqlFunctions.In), [column.Type], column, Raw(slot.ListSql, column.Type));
        return slot.WithNull && CanBeNull(column.Type)
            ? Expression.OrElse(found, Expression.Equal(column, Expression.Constant(null, column.Type)))
            : found;
    }

    private Expression Subquery(MethodCallExpression call)
    {
        var column = Operand(Unboxed(call.Arguments[0]));
        var index = call.Method.GetGenericArguments()[0];
        var inner = Expression.Parameter(index, "sub");
        var table = tables(index);
        if (call.Arguments.Count > 2)
        {
            var where = Columns.Lambda(call.Arguments[2]);
            var condition = new PredicateTranslator(shape, tables, where.Parameters[0], inner).Condition(where.Body);
            table = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [index], table, Expression.Quote(Expression.Lambda(condition, inner)));
        }

        var select = Columns.Lambda(call.Arguments[1]);
        var selected = Convert(new PredicateTranslator(shape, tables, select.Parameters[0], inner).Operand(Unboxed(select.Body)), column.Type);
        if (CanBeNull(column.Type))
        {
            // A missing value is in no list, as in SQL. Said so, it is one list that is made once; else linq2db looks again for every row.
            table = Expression.Call(typeof(Queryable), nameof(Queryable.Where), [index], table, Expression.Quote(Expression.Lambda(NotNull(selected), inner)));
            (selected, column) = (Known(selected), Known(column));
        }

        var values = Expression.Call(
            typeof(Queryable), nameof(Queryable.Select), [index, column.Type], table, Expression.Quote(Expression.Lambda(selected, inner)));
        var contains = Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [column.Type], values, column);
        return Negate(contains, call.Method.Name.StartsWith("IsNot", StringComparison.Ordinal));
    }

    private static bool CanBeNull(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    private static MethodCallExpression Known(Expression value) => Expression.Call(typeof(Sql), nameof(Sql.AsNotNull), [value.Type], value);

    private static BinaryExpression NotNull(Expression operand) => Expression.NotEqual(operand, Expression.Constant(null, operand.Type));

    private static Expression Convert(Expression operand, Type type) =>
        operand.Type == Columns.Seen(type) ? operand : Expression.Convert(operand, Columns.Seen(type));

    private static Expression Unboxed(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert } convert && convert.Type == typeof(object)
            ? convert.Operand
            : expression;

    private static Expression Value(Slot slot, Type type) => slot.WithNull
        ? Expression.Constant(null, type)
        : Known(Raw(slot.Sql, type));

    internal static Expression Raw(string sql, Type type) => Expression.Call(
        typeof(Sql), nameof(Sql.Expr), [type], Expression.Constant(new LinqToDB.RawSqlString(sql)), Expression.Constant(Array.Empty<object>()));
}
