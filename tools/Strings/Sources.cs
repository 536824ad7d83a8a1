using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using OrchardParticipation.Strings.Reading;

namespace OrchardParticipation.Strings;

/// <summary>A module or theme with its catalogues; its texts may stand in another project too.</summary>
internal sealed partial record Sources(string Root, string Folder, params string[] Others)
{
    private static readonly string[] _rings = ["src/Modules", "src/Themes"];

    private const string Admin = "host/EmbeddedOrchard.Admin";

    /// <summary>The id in the manifest, or the name of the project.</summary>
    public string Module
    {
        get
        {
            var manifest = Path.Combine(Root, Folder, "Manifest.cs");
            var id = File.Exists(manifest) ? ManifestId().Match(File.ReadAllText(manifest)).Groups["id"].Value : "";
            return id.Length > 0 ? id : Path.GetFileName(Folder);
        }
    }

    public static IReadOnlyList<Sources> In(string root)
    {
        var folders = _rings.SelectMany(ring => Directory.EnumerateDirectories(Path.Combine(root, ring)).Order(StringComparer.Ordinal).Select(folder => $"{ring}/{Path.GetFileName(folder)}"));

        // The host itself has no catalogues: what it says stands in those of its admin.
        return [.. folders.Append("src/Web").Select(folder => new Sources(root, folder)), new Sources(root, Admin, "host/EmbeddedOrchard")];
    }

    public string CatalogueOf(string culture) => $"{Folder}/Localization/{culture}.po";

    public (IReadOnlyList<Usage> Usages, IReadOnlyList<Problem> Problems) Read()
    {
        var listed = ListedTexts.Read(Root, Folder);
        var found = new Found(listed);
        var views = new ViewReader(found);
        foreach (var file in Files(Folder, ".cshtml"))
        {
            views.Read(Module, file[(Folder.Length + 1)..], file, File.ReadAllText(Path.Combine(Root, file)));
        }

        var trees = Others.Prepend(Folder).SelectMany(folder => Files(folder, ".cs"))
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(Root, file)), path: file));
        new CodeReader(found, [.. trees]).Read();
        if (Others.Length > 0)
        {
            found.Usages.AddRange(AttributeTexts.Framework.Select(id => new Usage("host/EmbeddedOrchard/Localization/ValidationMessages.cs", 1, [AttributeTexts.Context], id, null)));
        }

        found.Problems.AddRange(listed.Unused());
        return (found.Usages, found.Problems);
    }

    private IEnumerable<string> Files(string folder, string extension) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*" + extension, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "App_Data"))
            .Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\bId\s*=\s*""(?<id>[^""]+)""")]
    private static partial Regex ManifestId();
}
