using System.Globalization;
using Microsoft.AspNetCore.Http;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Decidim.Addresses;

/// <summary>The parameters of an address, in the words of every generation of Decidim.</summary>
internal sealed class DecidimQuery(IQueryCollection parameters)
{
    private const string Locale = "locale";
    private const string FilterPrefix = "filter[";

    // More than any filter has choices.
    private const int MostValues = 50;

    // The sizes of pages that Decidim offered; any other becomes one of them.
    private static readonly int[] _pageSizes = [20, 25, 50, 100];

    // What only Decidim says. "commentId" is not among them: it stays for the day on which a page has comments.
    private static readonly HashSet<string> _foreign = new(StringComparer.Ordinal)
    {
        Locale, "component_id", "participatory_process_slug", "participatory_process_id", "order", "per_page", "view_mode", "display_steps",
        "share_token", "diff-mode", "diff-html", "term",
    };

    /// <summary>Whether anything is said in Decidim's words.</summary>
    public bool IsForeign => parameters.Keys.Any(key => _foreign.Contains(key) || key.StartsWith(FilterPrefix, StringComparison.Ordinal));

    public string? Language => Last(Locale);

    public bool ShowsPhases => Last("display_steps") is "true" or "1";

    public string? Term => Last("filter[term]") ?? Last("term");

    public string? Words => Last("filter[search_text_cont]") ?? Last("filter[search_text]");

    public IEnumerable<string> Categories => Filter("with_any_category", "category_id", "with_any_taxonomies");

    public IEnumerable<string> States => Filter("with_any_state", "state");

    public bool Withdrawn => Last("filter[with_availability]") == "withdrawn" || States.Contains("withdrawn");

    public string? Order => Last("order");

    /// <summary>How many practices come before the page that was asked for.</summary>
    public int Skipped
    {
        get
        {
            var size = Number("per_page") is { } asked ? _pageSizes.FirstOrDefault(one => asked <= one, _pageSizes[^1]) : _pageSizes[0];
            return Number("page") is { } page and > 1 and <= PracticeQuery.MaximumPage ? (page - 1) * size : 0;
        }
    }

    /// <summary>A parameter of ours.</summary>
    public string? Ours(string name) => parameters.TryGetValue(name, out var values) ? values.ToString() : null;

    /// <summary>The query of a page of a practice: how its history is shown and which comment was meant.</summary>
    public string OfPractice() => Together(
        (PublicRoutes.View, Last("diff-mode") == "split" ? PublicRoutes.SideBySide : Last(PublicRoutes.View)),
        (PublicRoutes.Text, Last("diff-html") == "escaped" ? PublicRoutes.Source : Last(PublicRoutes.Text)),
        ("from", Number("from")?.ToString(CultureInfo.InvariantCulture)),
        ("to", Number("to")?.ToString(CultureInfo.InvariantCulture)),
        ("page", Number("page")?.ToString(CultureInfo.InvariantCulture)),
        ("commentId", Number("commentId")?.ToString(CultureInfo.InvariantCulture)));

    private static string Together(params ReadOnlySpan<(string Name, string? Value)> all)
    {
        var query = "";
        foreach (var (name, value) in all)
        {
            query += value is { Length: > 0 and <= 20 } ? $"{(query.Length == 0 ? '?' : '&')}{name}={Uri.EscapeDataString(value)}" : "";
        }

        return query;
    }

    // filter[name], filter[name][] and filter[name][…][…] alike.
    private IEnumerable<string> Filter(params string[] names) => parameters
        .Where(parameter => parameter.Key.StartsWith(FilterPrefix, StringComparison.Ordinal)
            && parameter.Key.IndexOf(']', StringComparison.Ordinal) is var end and > 0
            && names.Contains(parameter.Key[FilterPrefix.Length..end]))
        .SelectMany(parameter => parameter.Value)
        .Where(value => !string.IsNullOrEmpty(value))
        .Select(value => value!)
        .Distinct()
        .Take(MostValues);

    // Of a parameter that is given twice, Rails takes the last.
    private string? Last(string name) => parameters.TryGetValue(name, out var values) && values is [.., { Length: > 0 } last] ? last : null;

    private int? Number(string name) => int.TryParse(Last(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
