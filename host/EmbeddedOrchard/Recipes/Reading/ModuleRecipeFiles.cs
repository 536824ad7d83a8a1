using System.Collections;
using System.Reflection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace EmbeddedOrchard.Recipes.Reading;

/// <summary>The embedded folder <c>Recipes</c> of one module.</summary>
internal sealed class ModuleRecipeFiles(Assembly assembly) : IFileProvider
{
    private readonly string _prefix = $"{assembly.GetName().Name}.Recipes>";

    public IFileInfo GetFileInfo(string subpath)
    {
        var resource = _prefix + subpath.Trim('/').Replace('/', '>');
        return assembly.GetManifestResourceInfo(resource) is null ? new NotFoundFileInfo(subpath) : new EmbeddedFile(assembly, resource, subpath);
    }

    public IDirectoryContents GetDirectoryContents(string subpath) =>
        new Contents([
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(_prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name => new EmbeddedFile(assembly, name, name[_prefix.Length..].Replace('>', '/'))),
        ]);

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    private sealed class Contents(IFileInfo[] files) : IDirectoryContents
    {
        public bool Exists => files.Length > 0;

        public IEnumerator<IFileInfo> GetEnumerator() => ((IEnumerable<IFileInfo>)files).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class EmbeddedFile(Assembly assembly, string resource, string path) : IFileInfo
    {
        public bool Exists => true;
        public bool IsDirectory => false;
        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;
        public string? PhysicalPath => null;
        public string Name => Path.GetFileName(path);

        public long Length
        {
            get
            {
                using var stream = CreateReadStream();
                return stream.Length;
            }
        }

        public Stream CreateReadStream() => assembly.GetManifestResourceStream(resource)!;
    }
}
