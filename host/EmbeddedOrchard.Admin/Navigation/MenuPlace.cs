using OrchardCore.Navigation;

namespace EmbeddedOrchard.Admin.Navigation;

/// <summary>Where the reader stands in the menu: at the entry of the page itself, or at the closest one that the page belongs to.</summary>
internal sealed class MenuPlace
{
    private static readonly string[] _lists = ["/Index", "/List"];

    private readonly MenuItem? _entry;
    private readonly bool _isThePage;

    public MenuPlace(IEnumerable<MenuItem> menu, string path)
    {
        path = path.TrimEnd('/');
        _entry = Entries(menu)
            .Where(entry => Contains(Address(entry), path))
            .MaxBy(entry => Address(entry).Length);
        _isThePage = _entry is not null && Same(Address(_entry), WithoutList(path));
    }

    /// <summary>The entry's words; null at a page that belongs to none.</summary>
    public string? Text => _entry?.Text?.Value;

    /// <summary>The value of <c>aria-current</c>; null for an entry where the reader is not.</summary>
    public string? Current(MenuItem entry) => entry != _entry ? null : _isThePage ? "page" : "true";

    private static IEnumerable<MenuItem> Entries(IEnumerable<MenuItem> menu) =>
        menu.SelectMany(item => Entries(item.Items).Append(item)).Where(item => item.Href is ['/', ..]);

    private static string Address(MenuItem entry) => WithoutList(entry.Href.Split('?')[0].TrimEnd('/'));

    /// <summary>A list stands above the pages of its things: what follows its controller's name is the same for all.</summary>
    private static string WithoutList(string path) =>
        Array.Find(_lists, list => path.EndsWith(list, StringComparison.OrdinalIgnoreCase)) is { } list ? path[..^list.Length] : path;

    private static bool Contains(string address, string path) => Same(address, path) || path.StartsWith(address + "/", StringComparison.OrdinalIgnoreCase);

    private static bool Same(string address, string path) => string.Equals(address, path, StringComparison.OrdinalIgnoreCase);
}
