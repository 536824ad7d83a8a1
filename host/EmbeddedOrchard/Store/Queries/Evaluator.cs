using System.Linq.Expressions;
using System.Reflection;

namespace EmbeddedOrchard.Store.Queries;

/// <summary>The values of the parts of a predicate that do not depend on the row.</summary>
internal static class Evaluator
{
    public static object? Evaluate(Expression expression) => expression switch
    {
        ConstantExpression constant => constant.Value,
        MemberExpression { Member: FieldInfo field } member =>
            field.GetValue(member.Expression is null ? null : Evaluate(member.Expression)),
        UnaryExpression { NodeType: ExpressionType.Convert, Method: null } convert
            when Nullable.GetUnderlyingType(convert.Type) == convert.Operand.Type || !convert.Type.IsValueType => Evaluate(convert.Operand),
        NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => EvaluateAll(array),
        _ => Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)(),
    };

    public static bool DependsOn(this Expression? expression, ParameterExpression row) => expression switch
    {
        null or ConstantExpression => false,
        ParameterExpression => expression == row,
        MemberExpression member => member.Expression.DependsOn(row),
        UnaryExpression unary => unary.Operand.DependsOn(row),
        BinaryExpression binary => binary.Left.DependsOn(row) || binary.Right.DependsOn(row),
        _ => Finder.Finds(expression, row),
    };

    private static Array EvaluateAll(NewArrayExpression array)
    {
        var values = Array.CreateInstance(array.Type.GetElementType()!, array.Expressions.Count);
        for (var i = 0; i < values.Length; i++)
        {
            values.SetValue(Evaluate(array.Expressions[i]), i);
        }

        return values;
    }

    private sealed class Finder(ParameterExpression row) : ExpressionVisitor
    {
        private bool _found;

        public static bool Finds(Expression expression, ParameterExpression row)
        {
            var finder = new Finder(row);
            finder.Visit(expression);
            return finder._found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            _found |= node == row;
            return node;
        }
    }
}
