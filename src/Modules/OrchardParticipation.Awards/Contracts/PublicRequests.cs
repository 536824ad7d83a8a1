using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace OrchardParticipation.Awards.Contracts;

/// <summary>What a request to a public page asks for beyond its address.</summary>
public static class PublicRequests
{
    private static readonly MediaTypeHeaderValue _json = new("application/json");
    private static readonly MediaTypeHeaderValue _html = new("text/html");

    /// <summary>The client wants JSON rather than a page, by its <c>Accept</c> (RFC 9110, 12.5.1); who names both alike gets the page.</summary>
    public static bool PreferJson(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Headers.Accept.Count > 0 && request.GetTypedHeaders().Accept is { } accepted && Weight(accepted, _json).CompareTo(Weight(accepted, _html)) > 0;
    }

    // The range that says most about a type decides; of two with the same quality, who names the type itself wants it more.
    private static (double Quality, int Exactness) Weight(IList<MediaTypeHeaderValue> accepted, MediaTypeHeaderValue type) => accepted
        .Where(type.IsSubsetOf)
        .Select(range => (Quality: range.Quality ?? 1, Exactness: range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2))
        .OrderByDescending(range => range.Exactness)
        .FirstOrDefault();
}
