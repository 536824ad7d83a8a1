using OrchardCore.DisplayManagement.Manifest;
using OrchardCore.Environment.Extensions;

namespace EmbeddedOrchard.Display.Shapes;

/// <summary>Finds the view of a shape: in the theme and its base themes, then in the modules, the last one first.</summary>
internal sealed class ShapeTemplates
{
    private static readonly string[] Folders = ["", "Items/", "Parts/", "Fields/", "Elements/"];

    private readonly Dictionary<string, Dictionary<string, string>> _byExtension = new(StringComparer.OrdinalIgnoreCase);
    private readonly string[] _modules;

    public ShapeTemplates(ViewCatalog views, IExtensionManager extensions)
    {
        var known = extensions.GetExtensions().ToList();
        foreach (var extension in known)
        {
            _byExtension[extension.Id] = TemplatesIn(views, ViewPaths.Views(extension.Id));
        }

        _byExtension[""] = TemplatesIn(views, "/Views/");
        _modules = [.. known.Where(extension => extension.Manifest?.ModuleInfo is not ThemeAttribute).Select(extension => extension.Id).Reverse(), ""];
    }

    /// <summary>The path of the first view found, of the first of <paramref name="shapeTypes"/> that has one.</summary>
    public string? Find(IReadOnlyList<string> themeIds, IEnumerable<string> shapeTypes)
    {
        foreach (var shapeType in shapeTypes)
        {
            foreach (var extension in themeIds.Concat(_modules).Append(Theming.ThemeViewLocations.HostViews))
            {
                if (_byExtension.TryGetValue(extension, out var templates) && templates.TryGetValue(shapeType, out var path))
                {
                    return path;
                }
            }
        }

        return null;
    }

    private static Dictionary<string, string> TemplatesIn(ViewCatalog views, string root)
    {
        Dictionary<string, string> templates = new(StringComparer.OrdinalIgnoreCase);
        foreach (var path in views.Paths.Where(path => path.StartsWith(root, StringComparison.OrdinalIgnoreCase)))
        {
            var relative = path[root.Length..];
            var folder = relative[..(relative.LastIndexOf('/') + 1)];
            if (Folders.Contains(folder, StringComparer.OrdinalIgnoreCase))
            {
                templates.TryAdd(ShapeNames.FromFileName(Path.GetFileNameWithoutExtension(relative)), path);
            }
        }

        return templates;
    }
}
