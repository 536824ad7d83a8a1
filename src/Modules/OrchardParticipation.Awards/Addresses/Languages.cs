using Microsoft.AspNetCore.Http;

namespace OrchardParticipation.Awards.Addresses;

/// <summary>How an address says its language: ours in the first segment, Decidim's in the query.</summary>
internal static class Languages
{
    public const string Parameter = "locale";

    // What Decidim's language switch writes beside the language; the path already says all of it.
    private static readonly string[] _decidim = [Parameter, "component_id", "participatory_process_slug"];

    /// <summary>The first segment when it looks like a culture.</summary>
    public static string? In(PathString path)
    {
        var value = path.Value ?? "";
        var end = value.IndexOf('/', Math.Min(1, value.Length));
        var segment = value.Length < 2 ? "" : value[1..(end < 0 ? value.Length : end)];
        var language = segment.Split('-')[0];

        return language.Length is 2 or 3 && segment.Length <= 16 && segment.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') && language.All(char.IsAsciiLetter)
            ? segment
            : null;
    }

    /// <summary>The same path in another language; a path without a language gets one.</summary>
    public static string PathIn(string culture, PathString path)
    {
        var rest = In(path) is { } current ? path.Value![(current.Length + 1)..] : path.Value;
        return $"/{culture}{(string.IsNullOrEmpty(rest) ? "/" : new PathString(rest).ToUriComponent())}";
    }

    public static QueryString QueryWithoutLanguage(IQueryCollection query) => QueryString.Create(
        query.Where(parameter => !_decidim.Contains(parameter.Key, StringComparer.OrdinalIgnoreCase))
            .SelectMany(parameter => parameter.Value.Select(value => KeyValuePair.Create(parameter.Key, value))));
}
