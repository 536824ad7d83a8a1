namespace OrchardParticipation.Awards.Contracts;

/// <summary>
/// The public page that is being answered: its language, from the address, and what its head says. A controller marked
/// with <see cref="PublicPageAttribute"/> may count on a supported culture.
/// </summary>
public interface IPublicPage
{
    /// <summary>The language of the page.</summary>
    string Culture { get; }

    /// <summary>The order in which texts fall back when they do not exist in <see cref="Culture"/>.</summary>
    IReadOnlyList<string> FallbackOrder { get; }

    /// <summary>The address of one of the site's paths (<see cref="PublicPaths"/>), with the host that was asked.</summary>
    string AddressOf(string path);

    /// <summary>Writes canonical address, alternates, description and language switch.</summary>
    void Describe(PageDescription description);
}

/// <summary>What the head of a public page says about it.</summary>
/// <param name="PathIn">The path of the page in a culture (<see cref="PublicPaths"/>), with its query if that belongs to its identity.</param>
/// <param name="Languages">The cultures in which the content really exists; null when that is all of the site's.</param>
public sealed record PageDescription(Func<string, string> PathIn, IReadOnlyList<string>? Languages = null)
{
    /// <summary>The culture that the content is in, when it is not the page's.</summary>
    public string? ContentCulture { get; init; }

    /// <summary>The path of the Atom feed that tells of changes, and what it is called.</summary>
    public (string Path, string Title)? Feed { get; init; }

    /// <summary>One or two sentences for search engines.</summary>
    public string? Summary { get; init; }
}
