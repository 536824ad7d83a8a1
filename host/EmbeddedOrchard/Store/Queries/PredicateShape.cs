using System.Collections;
using System.Linq.Expressions;
using YesSql.Services;

namespace EmbeddedOrchard.Store.Queries;

/// <summary>Reads the shape and the values of a predicate, and refuses what has no SQL.</summary>
internal sealed class PredicateShape(Shape shape, ParameterExpression row)
{
    private const int LargestList = 30_000;

    public static void Read(Shape shape, LambdaExpression predicate) =>
        new PredicateShape(shape, predicate.Parameters[0]).Condition(predicate.Body);

    private void Condition(Expression expression)
    {
        if (!expression.DependsOn(row))
        {
            // A condition on the caller's own variables is part of the shape: WHERE @p0 is nothing an index can help with.
            shape.Add(Evaluator.Evaluate(expression) is true ? "true" : "false");
            return;
        }

        switch (expression)
        {
            case BinaryExpression { NodeType: ExpressionType.AndAlso or ExpressionType.OrElse } logic:
                shape.Add(logic.NodeType == ExpressionType.AndAlso ? "(and" : "(or");
                Condition(logic.Left);
                Condition(logic.Right);
                shape.Add(")");
                break;
            case UnaryExpression { NodeType: ExpressionType.Not } not:
                shape.Add("not");
                Condition(not.Operand);
                break;
            case BinaryExpression binary when IsComparison(binary.NodeType):
                shape.Add("(").Add(binary.NodeType.ToString());
                Operand(binary.Left);
                Operand(binary.Right);
                shape.Add(")");
                break;
            case MethodCallExpression call:
                Call(call);
                break;
            case MemberExpression:
                Operand(expression);
                break;
            default:
                throw Unsupported.Expression(expression);
        }
    }

    private void Operand(Expression expression)
    {
        if (!expression.DependsOn(row))
        {
            var value = Evaluator.Evaluate(expression);
            shape.Add(expression.Type.Name);
            shape.Add(expression, value is null ? Slot.Null : new Slot(shape.AddValue(value), 1, false));
            return;
        }

        switch (expression)
        {
            case MemberExpression member when Columns.IsColumn(member, row):
                shape.Add(member.Member.Name);
                break;
            case MemberExpression { Member.Name: "Value" or "HasValue", Expression: { } inner } member
                when Nullable.GetUnderlyingType(inner.Type) is not null:
                shape.Add(member.Member.Name);
                Operand(inner);
                break;
            case UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.Negate } unary:
                shape.Add(unary.NodeType.ToString()).Add(unary.Type.Name);
                Operand(unary.Operand);
                break;
            case BinaryExpression binary when IsArithmetic(binary):
                shape.Add("(").Add(binary.NodeType.ToString());
                Operand(binary.Left);
                Operand(binary.Right);
                shape.Add(")");
                break;
            case BinaryExpression or UnaryExpression { NodeType: ExpressionType.Not }:
            case MethodCallExpression { Type: { } type } when type == typeof(bool):
                Condition(expression);
                break;
            default:
                throw Unsupported.Expression(expression);
        }
    }

    private void Call(MethodCallExpression call)
    {
        shape.Add(call.Method.Name);
        if (call.Method.DeclaringType == typeof(string) && call.Object is not null && call.Arguments.Count == 1 && Patterns.Has(call.Method.Name))
        {
            Pattern(call, call.Object, call.Arguments[0]);
        }
        else if (call.Method.DeclaringType == typeof(DefaultQueryExtensions) && call.Method.Name is "IsIn" or "IsNotIn")
        {
            Operand(call.Arguments[0]);
            List(call);
        }
        else if (call.Method.DeclaringType == typeof(DefaultQueryExtensions) && Patterns.Has(call.Method.Name))
        {
            Pattern(call, call.Arguments[0], call.Arguments[1]);
        }
        else if (call.Method.DeclaringType == typeof(DefaultQueryExtensionsIndex))
        {
            shape.Add(call.Method.GetGenericArguments()[0].FullName!);
            Operand(call.Arguments[0]);
            foreach (var lambda in call.Arguments.Skip(1).Select(Columns.Lambda))
            {
                var nested = new PredicateShape(shape, lambda.Parameters[0]);
                if (lambda.ReturnType == typeof(bool))
                {
                    nested.Condition(lambda.Body);
                }
                else
                {
                    nested.Operand(lambda.Body);
                }
            }
        }
        else
        {
            throw Unsupported.Expression(call, call.Method.Name == "Contains" ? "use IsIn for a list of values" : null);
        }
    }

    private void Pattern(MethodCallExpression call, Expression column, Expression argument)
    {
        if (argument.DependsOn(row))
        {
            throw Unsupported.Expression(call, "the text looked for must not come from the row");
        }

        Operand(column);
        var text = Evaluator.Evaluate(argument)?.ToString();
        shape.Add(call, text is null ? Slot.Null : new Slot(shape.AddValue(Patterns.Of(call.Method.Name, text)), 1, false));
    }

    private void List(MethodCallExpression call)
    {
        if (call.Arguments[1].DependsOn(row) || Evaluator.Evaluate(call.Arguments[1]) is not IEnumerable list)
        {
            throw Unsupported.Expression(call, "the values must be a list that does not come from the row");
        }

        object?[] values = [.. list.Cast<object?>()];
        var present = values.OfType<object>().Distinct().ToArray();
        if (present.Length > LargestList)
        {
            throw Unsupported.Expression(call, $"the list has more than {LargestList} values");
        }

        // Few sizes of lists, so that few statements are translated: the rest repeats the last value.
        var count = present.Length == 0 ? 0 : (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)present.Length);
        var first = 0;
        for (var i = 0; i < count; i++)
        {
            var slot = shape.AddValue(present[Math.Min(i, present.Length - 1)]);
            first = i == 0 ? slot : first;
        }

        shape.Add(call, new Slot(first, count, present.Length < values.Length && values.Contains(null)));
    }

    private static bool IsComparison(ExpressionType type) => type is ExpressionType.Equal or ExpressionType.NotEqual
        or ExpressionType.LessThan or ExpressionType.LessThanOrEqual or ExpressionType.GreaterThan or ExpressionType.GreaterThanOrEqual;

    private static bool IsArithmetic(BinaryExpression binary) =>
        binary.Type != typeof(string) && binary.NodeType is ExpressionType.Add or ExpressionType.Subtract or ExpressionType.Multiply;
}
