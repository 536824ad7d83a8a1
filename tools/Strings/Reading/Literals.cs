using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OrchardParticipation.Strings.Reading;

/// <summary>The values of an expression that is written with nothing but literals.</summary>
internal static class Literals
{
    /// <summary>Null where a value depends on more than the place itself.</summary>
    /// <param name="expression">What is looked at.</param>
    /// <param name="constant">The value of a constant by its name.</param>
    public static IReadOnlyList<string>? Of(ExpressionSyntax expression, Func<string, string?>? constant = null)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax literal when literal.Token.Value is string text:
                return [text];
            case ParenthesizedExpressionSyntax inner:
                return Of(inner.Expression, constant);
            case ConditionalExpressionSyntax choice:
                return All([choice.WhenTrue, choice.WhenFalse], constant);
            case SwitchExpressionSyntax choice:
                return All(choice.Arms.Select(arm => arm.Expression).Where(arm => arm is not ThrowExpressionSyntax), constant);
            case BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression):
                return Of(sum.Left, constant) is [var left] && Of(sum.Right, constant) is [var right] ? [left + right] : null;
            case IdentifierNameSyntax name when constant?.Invoke(name.Identifier.ValueText) is { } value:
                return [value];
            default:
                return null;
        }
    }

    private static List<string>? All(IEnumerable<ExpressionSyntax> expressions, Func<string, string?>? constant)
    {
        var all = new List<string>();
        foreach (var expression in expressions)
        {
            if (Of(expression, constant) is not { } values)
            {
                return null;
            }

            all.AddRange(values);
        }

        return all;
    }
}
