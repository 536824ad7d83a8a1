namespace EmbeddedOrchard.Display;

/// <summary>Where the views of a module or theme stand, and what PO files call them.</summary>
internal static class ViewPaths
{
    public const string Extension = ".cshtml";

    private const string Areas = "/Areas/";

    public static string Root(string moduleId) => Areas + moduleId;

    public static string Views(string moduleId) => Root(moduleId) + "/Views/";

    /// <summary><c>/Areas/My.Awards/Views/Edition/Index.cshtml</c> is <c>My.Awards.Views.Edition.Index</c> in PO files.</summary>
    public static string LocalizationContext(string path)
    {
        var name = path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) ? path[..^Extension.Length] : path;
        name = name.StartsWith(Areas, StringComparison.OrdinalIgnoreCase) ? name[Areas.Length..] : name;
        return name.TrimStart('/').Replace('/', '.');
    }
}
