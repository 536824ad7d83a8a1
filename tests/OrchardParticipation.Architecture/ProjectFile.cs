using System.Xml.Linq;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Architecture;

/// <summary>A project of the repository and what its file refers to.</summary>
internal sealed record ProjectFile(string Path, IReadOnlyList<string> Projects, IReadOnlyList<string> Orchard, IReadOnlyList<string> Packages)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string Ring => Path.Split('/') switch
    {
        ["src", "Libraries", ..] => "Libraries",
        ["src", "Modules", ..] => "Modules",
        ["src", "Themes", ..] => "Themes",
        ["src", "Web", ..] => "Web",
        ["host", ..] => "host",
        ["tests", ..] => "tests",
        ["bench", ..] => "bench",
        ["tools", ..] => "tools",
        _ => "?",
    };

    public static IReadOnlyList<ProjectFile> All { get; } =
        [.. Directory.EnumerateFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(path => path.Split('/')[0] is "src" or "host" or "tests" or "bench" or "tools" && !path.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Read)];

    private static ProjectFile Read(string path)
    {
        var xml = XDocument.Load(System.IO.Path.Combine(Repository.Root, path));
        return new(path, Includes("ProjectReference"), Includes("OrchardReference"), Includes("PackageReference"));

        List<string> Includes(string element) =>
            [.. xml.Descendants(element).SelectMany(item => ((string?)item.Attribute("Include") ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
                .Select(include => element == "ProjectReference" ? Target(path, include) : include)];
    }

    private static string Target(string project, string include) =>
        System.IO.Path.GetRelativePath(Repository.Root, System.IO.Path.GetFullPath(System.IO.Path.Combine(Repository.Root, System.IO.Path.GetDirectoryName(project)!, include.Replace('\\', '/'))))
            .Replace('\\', '/');
}
