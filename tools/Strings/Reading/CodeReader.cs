using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OrchardParticipation.Strings.Reading;

/// <summary>Finds what C# code asks its localizers for, and what the attributes of its models say.</summary>
internal sealed class CodeReader(Found found, IReadOnlyCollection<SyntaxTree> trees)
{
    private readonly Localizers _localizers = new(new CodeTypes(trees));

    public void Read()
    {
        foreach (var tree in trees)
        {
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                if (node is AttributeSyntax attribute)
                {
                    ReadAttribute(attribute);
                }
                else if (node is ExpressionSyntax expression && LocalizerCall.Of(expression) is { } call && _localizers.ContextOf(call.Localizer) is { } contexts)
                {
                    found.Take(call, tree.FilePath, LineOf(node), contexts, name => _localizers.Constant(name, node));
                }
            }
        }
    }

    private void ReadAttribute(AttributeSyntax attribute)
    {
        if (attribute.Ancestors().OfType<TypeDeclarationSyntax>().FirstOrDefault() is not { } model)
        {
            return;
        }

        string[] contexts = [CodeTypes.FullName(model), AttributeTexts.Context];
        foreach (var id in AttributeTexts.Of(attribute))
        {
            found.Usages.Add(new(attribute.SyntaxTree.FilePath, LineOf(attribute), contexts, id, null));
        }
    }

    private static int LineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
}
