using System.Text.RegularExpressions;

namespace OrchardParticipation.Decidim.Sources;

/// <summary>A Decidim site and which of its processes are wanted.</summary>
/// <param name="Site">Scheme, host and port, with a slash.</param>
/// <param name="Slugs">All that it shows if there are none.</param>
internal sealed partial record DecidimAddress(Uri Site, IReadOnlyList<string> Slugs)
{
    private const int MostSlugLength = 100;

    public Uri Api => new(Site, "api");

    /// <summary>Reads what a person types: a host, the address of a site, or that of any page of a process, which then is the one.</summary>
    /// <exception cref="SourceException"><see cref="SourceFailure.NotAnAddress"/>.</exception>
    public static DecidimAddress Read(string text, IEnumerable<string>? slugs = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var typed = text.Trim();
        if (!typed.Contains("://", StringComparison.Ordinal))
        {
            typed = "https://" + typed;
        }

        if (!Uri.TryCreate(typed, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp) || address.UserInfo.Length > 0 || address.Host.Length == 0)
        {
            throw new SourceException(SourceFailure.NotAnAddress, text);
        }

        string[] wanted = [.. (slugs ?? []).Select(slug => slug.Trim()).Where(slug => slug.Length > 0).Distinct(StringComparer.Ordinal)];
        if (wanted.Length == 0 && ProcessPage().Match(address.AbsolutePath) is { Success: true } page)
        {
            wanted = [page.Groups["slug"].Value];
        }

        return wanted.FirstOrDefault(slug => !IsSlug(slug)) is { } wrong
            ? throw new SourceException(SourceFailure.NotAnAddress, wrong)
            : new DecidimAddress(new Uri(address.GetLeftPart(UriPartial.Authority) + "/"), wanted);
    }

    /// <summary>Whether Decidim could have given a process this slug. It becomes part of the names of files.</summary>
    public static bool IsSlug(string? slug) => slug is { Length: <= MostSlugLength } && Slug().IsMatch(slug);

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9-]+\z")]
    private static partial Regex Slug();

    // Decidim 0.32 writes the language in front.
    [GeneratedRegex(@"\A(/[A-Za-z-]{2,11})?/processes/(?<slug>[^/]+)")]
    private static partial Regex ProcessPage();
}
