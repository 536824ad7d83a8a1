using System.Reflection;
using EmbeddedOrchard.Display;
using Microsoft.Extensions.FileProviders;

namespace EmbeddedOrchard.Shell.Assets;

/// <summary>The files that modules carry as resources named by their paths.</summary>
internal sealed class ModuleFiles(EnabledFeatures enabled) : IModuleFiles
{
    private readonly Dictionary<string, Assembly> _assemblies = enabled.Extensions
        .Where(extension => extension.Assembly is not null).ToDictionary(extension => extension.Id, extension => extension.Assembly!, StringComparer.Ordinal);

    public IEnumerable<string> ModuleIds => enabled.Extensions.Where(extension => extension.Assembly is not null).Select(extension => extension.Id);

    public IFileInfo GetFile(string moduleId, string path)
    {
        var resource = _assemblies.GetValueOrDefault(moduleId) is { } assembly
            ? new ResourceFile(assembly, $"{assembly.GetName().Name}.{path.Replace('/', '>')}", Path.GetFileName(path))
            : null;
        return resource is { Exists: true } ? resource : new NotFoundFileInfo(path);
    }

    private sealed class ResourceFile(Assembly assembly, string resource, string name) : IFileInfo
    {
        public bool Exists => assembly.GetManifestResourceInfo(resource) is not null;
        public string Name => name;
        public bool IsDirectory => false;
        public string? PhysicalPath => null;
        public DateTimeOffset LastModified => DateTimeOffset.UnixEpoch;

        public long Length
        {
            get
            {
                using var stream = CreateReadStream();
                return stream.Length;
            }
        }

        public Stream CreateReadStream() => assembly.GetManifestResourceStream(resource) ?? throw new FileNotFoundException(null, resource);
    }
}
