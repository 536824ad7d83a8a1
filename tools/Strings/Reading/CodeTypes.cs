using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OrchardParticipation.Strings.Reading;

/// <summary>The types that a set of sources declares, found by name: enough to say whose localizer is whose.</summary>
internal sealed class CodeTypes
{
    private readonly ILookup<string, TypeDeclarationSyntax> _byName;

    public CodeTypes(IEnumerable<SyntaxTree> trees) =>
        _byName = trees.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>()).ToLookup(type => type.Identifier.ValueText);

    /// <summary>As <see cref="Type.FullName"/> with dots for nested types, which is what PO files call it.</summary>
    public static string FullName(TypeDeclarationSyntax type)
    {
        var names = type.AncestorsAndSelf().Select(node => node switch
        {
            TypeDeclarationSyntax outer => outer.Identifier.ValueText + (outer.TypeParameterList is { } parameters ? "`" + parameters.Parameters.Count : ""),
            BaseNamespaceDeclarationSyntax space => space.Name.ToString(),
            _ => null,
        });

        return string.Join('.', names.OfType<string>().Reverse());
    }

    /// <summary>All declarations of the type that a name means at a place: the nearest namespace wins, then those that the file uses.</summary>
    public IReadOnlyList<TypeDeclarationSyntax> Find(TypeSyntax name, SyntaxNode place)
    {
        var (simple, arity) = name switch
        {
            QualifiedNameSyntax { Right: GenericNameSyntax generic } => (generic.Identifier.ValueText, generic.TypeArgumentList.Arguments.Count),
            QualifiedNameSyntax qualified => (qualified.Right.Identifier.ValueText, 0),
            GenericNameSyntax generic => (generic.Identifier.ValueText, generic.TypeArgumentList.Arguments.Count),
            IdentifierNameSyntax identifier => (identifier.Identifier.ValueText, 0),
            _ => ("", 0),
        };
        var spaces = Spaces(place);
        return
        [
            .. _byName[simple].Where(type => (type.TypeParameterList?.Parameters.Count ?? 0) == arity)
                .GroupBy(FullName).OrderBy(group => Distance(group.Key, spaces)).FirstOrDefault() ?? Enumerable.Empty<TypeDeclarationSyntax>(),
        ];
    }

    public IEnumerable<TypeDeclarationSyntax> BasesOf(TypeDeclarationSyntax type) =>
        type.BaseList?.Types.SelectMany(parent => Find(parent.Type, type)) ?? [];

    private static List<string> Spaces(SyntaxNode place)
    {
        var own = place.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().FirstOrDefault() is { } type ? FullName(type) : "";
        var spaces = new List<string>();
        for (var space = own; space.Length > 0; space = space.LastIndexOf('.') is > 0 and var end ? space[..end] : "")
        {
            spaces.Add(space);
        }

        spaces.AddRange(place.SyntaxTree.GetRoot().DescendantNodes().OfType<UsingDirectiveSyntax>().Select(directive => directive.NamespaceOrType.ToString()));
        return spaces;
    }

    private static int Distance(string fullName, List<string> spaces)
    {
        var index = spaces.IndexOf(fullName[..Math.Max(0, fullName.LastIndexOf('.'))]);
        return index < 0 ? int.MaxValue : index;
    }
}
