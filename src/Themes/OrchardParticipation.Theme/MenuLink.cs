using Microsoft.AspNetCore.Html;

namespace OrchardParticipation.Theme;

/// <summary>One entry of the main menu and those below it. <see cref="Url"/> is null where it only heads the others.</summary>
public sealed record MenuLink(IHtmlContent Text, string? Url, string? Target, IReadOnlyList<MenuLink> Below)
{
    /// <summary>The menu that the page brings, or null when the site has none.</summary>
    public static IReadOnlyList<MenuLink>? Of(object? menu) =>
        menu is not IEnumerable<(IHtmlContent Text, string? Url, string? Target, IReadOnlyList<(IHtmlContent Text, string? Url, string? Target)> Below)> entries
            ? null
            : [.. entries.Select(entry => new MenuLink(entry.Text, entry.Url, entry.Target, [.. entry.Below.Select(below => new MenuLink(below.Text, below.Url, below.Target, []))]))];

    /// <summary>How the link relates to the page: it is this one, or this one is below it. Below the home of a language, which starts at <paramref name="top"/>, is everything: that says nothing.</summary>
    public string? Current(string path, int top)
    {
        var own = Url?.TrimEnd('/') ?? "";
        var here = path.TrimEnd('/');

        return own.Length == 0 ? null
            : string.Equals(own, here, StringComparison.OrdinalIgnoreCase) ? "page"
            : own.Length > top + 1 && own.IndexOf('/', top + 1) > 0 && here.StartsWith(own + "/", StringComparison.OrdinalIgnoreCase) ? "true"
            : null;
    }
}
