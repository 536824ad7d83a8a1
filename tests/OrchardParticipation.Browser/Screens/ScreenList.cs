using System.Text.RegularExpressions;

namespace OrchardParticipation.Browser.Screens;

/// <summary>The screens that are to be looked at. One with parameters is seen as soon as a screen before it has a link there.</summary>
internal sealed partial class ScreenList
{
    /// <summary>Screens that no link leads to, and those that are worth a look beside the first that one leads to.</summary>
    private static readonly string[] _more =
    [
        "/Admin/Contents/ContentItems/4904rrcmjzcpewx66nfr8cra6g/Edit",
        "/Admin/Contents/ContentItems?q=nothing+of+this+name",
        "/Admin/ContentTypes/Edit/Award",
        "/Admin/ContentTypes/Edit/Poster",
        "/Admin/Media?path=Rivers",
        "/Admin/Contents/ContentItems/4xm003fksmev0yegmgs0gjxhh6/Versions",
        "/Admin/Roles/Edit/Juror",
        "/Authenticator/Configure/App",
        "/ChangePassword",
        "/TwoFactor",
    ];

    /// <summary>Addresses that show no page, or one that others show too.</summary>
    private static readonly Dictionary<string, string> _noScreens = new()
    {
        ["Admin/Autoroute/Address"] = "JSON for a script",
        ["Admin/ContentFields/SearchContentItems"] = "JSON for a script",
        ["Admin/ContentLocalization"] = "asked with an item and a language that it has not yet; the journeys of translators see it",
        ["Admin/Contents/ContentItems/{contentItemId}/Versions/Compare"] = "a form leads there; the journeys of editors see it",
        ["Admin/Decidim/Export/Download"] = "a file",
        ["Admin/Features/{id}/Enable"] = "the view of Disable; here every feature is on",
        ["Admin/Media/GetMediaItems"] = "JSON for a script",
        ["Admin/participatory_processes/{**rest}"] = "leads to another address",
        ["Admin/Recipes/Report/{id}"] = "the view of the report about an import",
        ["Admin/Taxonomies/Create/{id}"] = "the view of entries of menus",
        ["Admin/Taxonomies/Delete/{taxonomyContentItemId}/{taxonomyItemId}"] = "the view of entries of menus",
        ["Admin/Taxonomies/Edit/{taxonomyContentItemId}/{taxonomyItemId}"] = "the view of entries of menus",
        ["Admin/Translations/Facts/{contentItemId}"] = "of items whose languages differ; the journeys of translators see it",
        ["Admin/Translations/Files/Export/Download"] = "a file",
        ["Admin/Translations/List.csv"] = "a file",
        ["Admin/Translations/Next"] = "leads to another address",
        ["Admin/Users/Display/{id?}"] = "for those who may see accounts and not edit them",
        ["Admin/Users/ResetTwoFactor/{id}"] = "of accounts with two-factor sign-in",
    };

    private readonly Lock _lock = new();
    private readonly List<(string Template, Regex Pattern)> _unseen = [];
    private readonly Dictionary<string, string> _templates = [];
    private readonly HashSet<string> _links = [];
    private readonly Queue<string> _waiting = new();
    private readonly string[] _given;
    private int _looking;

    public ScreenList(IEnumerable<string> templates, IEnumerable<string> found)
    {
        foreach (var template in templates.Where(template => !_noScreens.ContainsKey(template)))
        {
            var plain = "/" + Optional().Replace(template, string.Empty);
            if (plain.Contains('{', StringComparison.Ordinal))
            {
                _unseen.Add((template, Pattern(template)));
            }
            else
            {
                _templates[plain] = template;
                _waiting.Enqueue(plain);
            }
        }

        _given = [.. _more, .. found];
        foreach (var path in _given)
        {
            _waiting.Enqueue(path);
            _unseen.RemoveAll(entry => entry.Pattern.IsMatch(path));
        }
    }

    public IReadOnlyList<string> Unseen => [.. _unseen.Select(entry => entry.Template)];

    /// <summary>The next screen to look at; null when there are none and none can come.</summary>
    public async Task<string?> NextAsync()
    {
        while (true)
        {
            lock (_lock)
            {
                if (_waiting.TryDequeue(out var path))
                {
                    _looking++;
                    return path;
                }

                if (_looking == 0)
                {
                    return null;
                }
            }

            await Task.Delay(20);
        }
    }

    /// <summary>
    /// A screen was looked at, and these are its links. One that is not there when nobody says of what it is to be (no id, no question
    /// after the address) waits for a link like one with parameters.
    /// </summary>
    public void Done(string path, bool isThere, IEnumerable<string> links)
    {
        lock (_lock)
        {
            _looking--;
            _links.UnionWith(links.Where(link => link != path));
            if (!isThere)
            {
                var wanted = _templates.TryGetValue(path, out var template) ? (template, Pattern(template)) : (path, Pattern("nowhere"));
                if (_given.Contains(path) || !Array.Exists(_given, wanted.Item2.IsMatch))
                {
                    _unseen.Add(wanted);
                }
            }

            for (var index = _unseen.Count - 1; index >= 0; index--)
            {
                if (_links.FirstOrDefault(link => _unseen[index].Pattern.IsMatch(link) && !_templates.ContainsKey(link)) is { } link)
                {
                    _templates[link] = _unseen[index].Template;
                    _unseen.RemoveAt(index);
                    _waiting.Enqueue(link);
                }
            }
        }
    }

    private static Regex Pattern(string template) =>
        new("^/" + Parameter().Replace(Optional().Replace(template, "(/[^/?]+)?"), "[^/?]+") + @"(\?.*)?$", RegexOptions.IgnoreCase);

    [GeneratedRegex(@"/\{\w+\?\}")]
    private static partial Regex Optional();

    [GeneratedRegex(@"\{[^}]+\}")]
    private static partial Regex Parameter();
}
