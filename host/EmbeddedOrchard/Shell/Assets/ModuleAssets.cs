using System.Collections.Concurrent;
using EmbeddedOrchard.Shell.Modules;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace EmbeddedOrchard.Shell.Assets;

/// <summary>The files under <c>wwwroot</c> of the modules, by the address that serves them: <c>/{ModuleId}/{path}</c>.</summary>
internal sealed class ModuleAssets : IFileProvider
{
    private const string Folder = "wwwroot>";

    private readonly Dictionary<string, Func<ModuleAsset>> _sources = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, ModuleAsset> _loaded = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _modules = new(StringComparer.OrdinalIgnoreCase);

    public ModuleAssets(IEnumerable<SiteExtension> extensions)
    {
        foreach (var extension in extensions.Where(extension => extension.Assembly is not null))
        {
            var prefix = extension.Assembly!.GetName().Name + "." + Folder;
            foreach (var resource in extension.Assembly.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal)))
            {
                var path = $"/{extension.Id}/{resource[prefix.Length..].Replace('>', '/')}";
                _sources[path] = () => ModuleAsset.Load(path, extension.Assembly, resource);
                _modules.Add(extension.Id);
            }
        }
    }

    /// <summary>Whether addresses that start with this segment are files of a module.</summary>
    public bool Owns(ReadOnlySpan<char> firstSegment) => _modules.GetAlternateLookup<ReadOnlySpan<char>>().Contains(firstSegment);

    public ModuleAsset? Find(string path) =>
        _loaded.TryGetValue(path, out var asset) ? asset
        : _sources.TryGetValue(path, out var load) ? _loaded.GetOrAdd(path, _ => load())
        : null;

    public IFileInfo GetFileInfo(string subpath) =>
        Find(subpath.StartsWith('/') ? subpath : "/" + subpath) is { } asset ? asset : new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) => NotFoundDirectoryContents.Singleton;
    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;
}
