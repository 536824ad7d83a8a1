using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;

namespace EmbeddedOrchard.Recipes.Scripting;

/// <summary><c>[file:text('…')]</c> and <c>[file:base64('…')]</c>: files beside the recipe or in folders below it, and nowhere else.</summary>
internal sealed partial class FilesEngine : IScriptingEngine
{
    private const long MaxLength = 16 * 1024 * 1024;

    public string Prefix => "file";

    public IScriptingScope CreateScope(IEnumerable<GlobalMethod> methods, IServiceProvider serviceProvider, IFileProvider fileProvider, string basePath) =>
        new Scope(fileProvider, basePath);

    public object Evaluate(IScriptingScope scope, string script)
    {
        var match = Call().Match(script);
        if (!match.Success)
        {
            throw new ScriptFailedException($"[file:{script}] is neither text('path') nor base64('path').");
        }

        var bytes = Read((Scope)scope, match.Groups["path"].Value);
        return match.Groups["method"].Value == "text" ? Encoding.UTF8.GetString(bytes) : Convert.ToBase64String(bytes);
    }

    private static byte[] Read(Scope scope, string path)
    {
        var segments = path.Split('/', '\\');
        if (path.StartsWith('/') || path.StartsWith('\\') || path.Contains(':', StringComparison.Ordinal) || segments.Any(segment => segment is ".." or "." or ""))
        {
            throw new ScriptFailedException($"'{path}' is not a path below the recipe's folder.");
        }

        var file = scope.Files?.GetFileInfo(string.Join('/', [.. scope.BasePath.Split('/', StringSplitOptions.RemoveEmptyEntries), .. segments]));
        if (file is not { Exists: true, IsDirectory: false })
        {
            throw new ScriptFailedException($"The file '{path}' does not exist beside the recipe.");
        }

        if (file.Length > MaxLength)
        {
            throw new ScriptFailedException($"The file '{path}' is larger than {MaxLength / 1024 / 1024} MiB.");
        }

        using var stream = file.CreateReadStream();
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return buffer.ToArray();
    }

    [GeneratedRegex(@"^\s*(?<method>text|base64)\s*\(\s*(?<quote>['""])(?<path>.*)\k<quote>\s*\)\s*$", RegexOptions.Singleline)]
    private static partial Regex Call();

    private sealed record Scope(IFileProvider? Files, string BasePath) : IScriptingScope;
}
