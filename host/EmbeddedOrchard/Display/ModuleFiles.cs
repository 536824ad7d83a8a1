using System.Reflection;
using Microsoft.Extensions.FileProviders;

namespace EmbeddedOrchard.Display;

/// <summary>Files embedded in module assemblies under the names that Orchard Core's build gives them: <c>{Assembly}.{folder}>{file}</c>.</summary>
internal sealed class ModuleFiles(IEnumerable<(string Id, Assembly Assembly)> modules) : IModuleFiles
{
    private readonly List<(string Id, Assembly Assembly)> _modules = [.. modules];

    public IEnumerable<string> ModuleIds => _modules.Select(module => module.Id);

    public IFileInfo GetFile(string moduleId, string path)
    {
        var assembly = _modules.Find(module => module.Id == moduleId).Assembly;
        var resource = assembly?.GetName().Name + "." + path.Replace('/', '>');
        return assembly?.GetManifestResourceInfo(resource) is null ? new NotFoundFileInfo(path) : new EmbeddedFile(moduleId + "/" + path, assembly, resource);
    }

    private sealed class EmbeddedFile(string name, Assembly assembly, string resource) : IFileInfo
    {
        public bool Exists => true;

        public bool IsDirectory => false;

        public string Name => name;

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

        public Stream CreateReadStream() => assembly.GetManifestResourceStream(resource)!;
    }
}
