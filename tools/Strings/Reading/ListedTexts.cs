using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OrchardParticipation.Strings.Reading;

/// <summary>
/// The values of expressions that are no literals, as <c>Localization/listed.txt</c> of a project has them: a line with the file and
/// the expression, and under it the values, indented. <c>@ file</c> stands for every literal with a space in it that a file has outside of attributes.
/// </summary>
internal sealed class ListedTexts
{
    private const char Reference = '@';

    private readonly Dictionary<(string File, string Expression), (int Line, List<string> Values)> _entries = [];
    private readonly HashSet<(string, string)> _used = [];

    private ListedTexts(string file) => File = file;

    public string File { get; }

    /// <param name="root">Of the repository.</param>
    /// <param name="folder">The project's, relative to it.</param>
    public static ListedTexts Read(string root, string folder)
    {
        var listed = new ListedTexts($"{folder}/Localization/listed.txt");
        var path = Path.Combine(root, listed.File);
        var lines = System.IO.File.Exists(path) ? System.IO.File.ReadAllLines(path) : [];
        List<string>? values = null;
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index].TrimEnd();
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (!char.IsWhiteSpace(line[0]))
            {
                var parts = line.Split(": ", 2);
                values = [];
                listed._entries[(Normal(folder, parts[0]), parts[^1])] = (index + 1, values);
            }
            else if (line.TrimStart() is [Reference, ' ', .. var from])
            {
                values?.AddRange(TextsOf(Path.Combine(root, Normal(folder, from))));
            }
            else
            {
                values?.Add(line.Trim());
            }
        }

        return listed;
    }

    public IReadOnlyList<string>? Values(string file, string expression)
    {
        _used.Add((file, expression));
        return _entries.TryGetValue((file, expression), out var entry) ? entry.Values : null;
    }

    /// <summary>To be asked when all sources were read.</summary>
    public IEnumerable<Problem> Unused() =>
        _entries.Where(entry => !_used.Contains(entry.Key)).Select(entry => new Problem(File, entry.Value.Line, $"no localizer is asked for “{entry.Key.Expression}” in {entry.Key.File}"));

    private static string Normal(string folder, string path) =>
        Path.GetRelativePath("/", Path.GetFullPath(Path.Combine("/", folder, path))).Replace('\\', '/');

    private static IEnumerable<string> TextsOf(string file) =>
        CSharpSyntaxTree.ParseText(System.IO.File.ReadAllText(file)).GetRoot().DescendantNodes().OfType<LiteralExpressionSyntax>()
            .Where(literal => !literal.Ancestors().OfType<AttributeSyntax>().Any())
            .Select(literal => literal.Token.Value).OfType<string>().Where(text => text.Contains(' ', StringComparison.Ordinal));
}
