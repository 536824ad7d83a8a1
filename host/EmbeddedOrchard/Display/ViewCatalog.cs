using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor.Compilation;

namespace EmbeddedOrchard.Display;

/// <summary>Every compiled view there is; views do not come and go while the shell lives.</summary>
internal sealed class ViewCatalog
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);

    public ViewCatalog(ApplicationPartManager parts)
    {
        var feature = new ViewsFeature();
        parts.PopulateFeature(feature);
        foreach (var view in feature.ViewDescriptors)
        {
            _paths.TryAdd(view.RelativePath, view.RelativePath);
        }
    }

    internal ViewCatalog(IEnumerable<string> paths)
    {
        foreach (var path in paths)
        {
            _paths.TryAdd(path, path);
        }
    }

    public IEnumerable<string> Paths => _paths.Values;

    public bool Contains(string path) => _paths.ContainsKey(path);
}
