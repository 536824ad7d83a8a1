using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OrchardParticipation.Strings.Reading;

/// <summary>Finds what a Razor view asks its localizer for, wherever C# may stand in it: in code, in attributes, in arguments of tag helpers.</summary>
internal sealed partial class ViewReader(Found found)
{
    /// <param name="module">The id of the module or theme.</param>
    /// <param name="path">Of the view, relative to the module.</param>
    /// <param name="file">Relative to the repository.</param>
    /// <param name="text">Of the view.</param>
    public void Read(string module, string path, string file, string text)
    {
        var context = $"{module}.{path[..^".cshtml".Length].Replace('/', '.')}";
        var injected = Injected().Matches(text).ToDictionary(match => match.Groups["name"].Value, match => match.Groups["type"].Value);
        var code = RazorComment().Replace(text, match => new string([.. match.Value.Select(character => character == '\n' ? '\n' : ' ')]));
        foreach (Match start in Start().Matches(code))
        {
            if (CallAt(code[start.Index..]) is { } call)
            {
                var contexts = injected.TryGetValue(start.Groups["name"].Value, out var type) ? type : context;
                found.Take(call, file, 1 + code.AsSpan(0, start.Index).Count('\n'), [contexts]);
            }
        }
    }

    /// <summary>The parser reads on as long as it understands; the call is what begins with the first character.</summary>
    private static LocalizerCall? CallAt(string code) =>
        SyntaxFactory.ParseExpression(code, consumeFullText: false).DescendantNodesAndSelf().OfType<ExpressionSyntax>()
            .Where(expression => expression.SpanStart == 0)
            .Select(LocalizerCall.Of)
            .LastOrDefault(call => call?.Localizer is IdentifierNameSyntax);

    [GeneratedRegex(@"(?<![\w.""])(?<name>[TSH])(\[|\.Plural\(|\.GetString\()")]
    private static partial Regex Start();

    [GeneratedRegex(@"@inject\s+I(String|Html)Localizer<(?<type>[\w.]+)>\s+(?<name>\w+)")]
    private static partial Regex Injected();

    [GeneratedRegex(@"@\*.*?\*@", RegexOptions.Singleline)]
    private static partial Regex RazorComment();
}
