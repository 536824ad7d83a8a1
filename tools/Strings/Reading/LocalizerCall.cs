using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OrchardParticipation.Strings.Reading;

/// <summary><c>S["…"]</c>, <c>S.GetString("…")</c> or <c>S.Plural(n, "…", "…")</c>.</summary>
internal sealed record LocalizerCall(ExpressionSyntax Localizer, ExpressionSyntax Id, ExpressionSyntax? Plural, bool IsPlural)
{
    public static LocalizerCall? Of(ExpressionSyntax expression) => expression switch
    {
        ElementAccessExpressionSyntax { ArgumentList.Arguments: [var id, ..] } access => new(access.Expression, id.Expression, null, false),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member, ArgumentList.Arguments: var arguments } => Of(member, [.. arguments.Select(argument => argument.Expression)]),
        _ => null,
    };

    private static LocalizerCall? Of(MemberAccessExpressionSyntax member, ExpressionSyntax[] arguments) => (member.Name.Identifier.ValueText, arguments) switch
    {
        ("GetString", [var id, ..]) => new(member.Expression, id, null, false),
        ("Plural", [_, var singular, var plural, ..]) => new(member.Expression, singular, plural, true),
        ("Plural", [_, var forms]) => new(member.Expression, forms, null, true),
        _ => null,
    };
}
