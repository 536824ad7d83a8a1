using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OrchardParticipation.Strings.Reading;

/// <summary>Which names are localizers at a place, and of which context. An empty context: only the caller knows.</summary>
internal sealed class Localizers(CodeTypes types)
{
    // How they are called by convention: for the parameters of lambdas, which say no type.
    private static readonly string[] Conventional = ["S", "T", "H", "localizer"];

    private static readonly string[] Unknown = [];

    /// <summary>Null when the expression is no localizer.</summary>
    public IReadOnlyList<string>? ContextOf(ExpressionSyntax expression)
    {
        var name = expression switch
        {
            IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } member => member.Name.Identifier.ValueText,
            _ => null,
        };
        if (name is null)
        {
            return null;
        }

        foreach (var place in expression.Ancestors())
        {
            if (place is TypeDeclarationSyntax type)
            {
                if (InType(type, name, []) is { } context)
                {
                    return context;
                }
            }
            else if (Local(place, name, expression) is { } local)
            {
                return local;
            }
        }

        return null;
    }

    public string? Constant(string name, SyntaxNode place) =>
        place.Ancestors().OfType<TypeDeclarationSyntax>().SelectMany(type => types.BasesOf(type).Prepend(type))
            .SelectMany(type => type.Members.OfType<FieldDeclarationSyntax>())
            .Where(field => field.Modifiers.Any(modifier => modifier.ValueText == "const"))
            .SelectMany(field => field.Declaration.Variables)
            .Where(variable => variable.Identifier.ValueText == name && variable.Initializer is not null)
            .Select(variable => Literals.Of(variable.Initializer!.Value) is [var value] ? value : null)
            .FirstOrDefault();

    private IReadOnlyList<string>? Local(SyntaxNode place, string name, ExpressionSyntax use) => place switch
    {
        BaseMethodDeclarationSyntax method => InParameters(method.ParameterList.Parameters, name),
        LocalFunctionStatementSyntax function => InParameters(function.ParameterList.Parameters, name),
        ParenthesizedLambdaExpressionSyntax lambda => InParameters(lambda.ParameterList.Parameters, name),
        SimpleLambdaExpressionSyntax lambda => InParameters([lambda.Parameter], name),
        BlockSyntax block => block.Statements.OfType<LocalDeclarationStatementSyntax>().SelectMany(statement => statement.Declaration.Variables)
            .Where(variable => variable.Identifier.ValueText == name && variable.SpanStart < use.SpanStart)
            .Select(variable => Declared(((VariableDeclarationSyntax)variable.Parent!).Type, variable.Initializer?.Value))
            .FirstOrDefault(context => context is not null),
        _ => null,
    };

    private IReadOnlyList<string>? InParameters(IEnumerable<ParameterSyntax> parameters, string name) =>
        parameters.Where(parameter => parameter.Identifier.ValueText == name)
            .Select(parameter => parameter.Type is { } type ? Declared(type, null) : Conventional.Contains(name) ? Unknown : null)
            .FirstOrDefault();

    private IReadOnlyList<string>? InType(TypeDeclarationSyntax type, string name, HashSet<TypeDeclarationSyntax> seen)
    {
        if (!seen.Add(type))
        {
            return null;
        }

        foreach (var part in types.Find(Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseTypeName(type.Identifier.ValueText), type).Append(type))
        {
            var found = part.Members.Select(member => member switch
            {
                FieldDeclarationSyntax field => field.Declaration.Variables.Where(variable => variable.Identifier.ValueText == name)
                    .Select(variable => Declared(field.Declaration.Type, variable.Initializer?.Value ?? Assigned(part, name))).FirstOrDefault(),
                PropertyDeclarationSyntax property when property.Identifier.ValueText == name =>
                    Declared(property.Type, property.Initializer?.Value ?? property.ExpressionBody?.Expression ?? Assigned(part, name)),
                _ => null,
            }).FirstOrDefault(context => context is not null) ?? InParameters(part.ParameterList?.Parameters ?? [], name);
            if (found is not null)
            {
                return found;
            }
        }

        return types.BasesOf(type).Select(parent => InType(parent, name, seen)).FirstOrDefault(context => context is not null);
    }

    private static ExpressionSyntax? Assigned(TypeDeclarationSyntax type, string name) =>
        type.Members.OfType<ConstructorDeclarationSyntax>().SelectMany(constructor => constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>())
            .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax left && left.Identifier.ValueText == name)?.Right;

    private IReadOnlyList<string>? Declared(TypeSyntax type, ExpressionSyntax? value)
    {
        var plain = type is NullableTypeSyntax nullable ? nullable.ElementType : type;
        if (Typed(plain) is { } context)
        {
            return context;
        }

        var isLocalizer = plain is IdentifierNameSyntax { Identifier.ValueText: "IStringLocalizer" or "IHtmlLocalizer" or "IViewLocalizer" or "IPluralStringLocalizer" };
        return value is null ? (isLocalizer ? Unknown : null)
            : ContextOf(value) ?? Made(value) ?? (isLocalizer ? Unknown : null);
    }

    private string[]? Typed(TypeSyntax type) =>
        type is GenericNameSyntax { Identifier.ValueText: "IStringLocalizer" or "IHtmlLocalizer", TypeArgumentList.Arguments: [var of] }
            ? types.Find(of, type) is [var declaration, ..] ? [CodeTypes.FullName(declaration)] : Unknown
            : null;

    /// <summary><c>GetRequiredService&lt;IStringLocalizer&lt;X&gt;&gt;()</c>, <c>factory.Create("context", "")</c> or <c>factory.Create(typeof(X))</c>.</summary>
    private string[]? Made(ExpressionSyntax value)
    {
        if (value.DescendantNodes().OfType<GenericNameSyntax>().Select(Typed).FirstOrDefault(context => context is not null) is { } context)
        {
            return context;
        }

        return value is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Create" }, ArgumentList.Arguments: [var first, ..] }
            ? first.Expression is TypeOfExpressionSyntax type
                ? types.Find(type.Type, type) is [var declaration, ..] ? [CodeTypes.FullName(declaration)] : null
                : Literals.Of(first.Expression, name => Constant(name, value)) is [var literal] ? [literal] : null
            : null;
    }
}
