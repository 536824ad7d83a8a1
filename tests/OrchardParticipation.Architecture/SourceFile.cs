using OrchardParticipation.Testing;

namespace OrchardParticipation.Architecture;

internal sealed record SourceFile(string Path)
{
    public string[] Lines => File.ReadAllLines(System.IO.Path.Combine(Repository.Root, Path));

    public string Text => File.ReadAllText(System.IO.Path.Combine(Repository.Root, Path));

    public static IEnumerable<SourceFile> Under(string folder, params string[] extensions) =>
        Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(path => !path.Split('/').Any(part => part is "bin" or "obj" or "node_modules" or "App_Data"))
            .Where(path => extensions.Any(extension => path.EndsWith(extension, StringComparison.Ordinal)))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path));
}
