using Microsoft.AspNetCore.Http;

namespace OrchardParticipation.Decidim.Exporting;

/// <summary>Where the site is found, for names of files and for addresses in them.</summary>
/// <param name="Host">The name of the host, without a port.</param>
/// <param name="Url">What paths are put behind; empty where nobody says what the site is called.</param>
internal sealed record SiteAddress(string Host, string Url)
{
    /// <summary>A site whose address nobody knows.</summary>
    public static readonly SiteAddress Unknown = new("site", "");

    /// <summary>The address in the settings of a site; null if it is none.</summary>
    public static SiteAddress? Of(string? baseUrl) =>
        Uri.TryCreate(baseUrl, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp) && url.UserInfo.Length == 0
            ? new SiteAddress(url.Host, url.GetLeftPart(UriPartial.Path).TrimEnd('/'))
            : null;

    /// <summary>The address that was asked. Its host is whatever somebody sent: null if that is no name.</summary>
    /// <remarks>The header is read as it is: what reads it otherwise throws at broken international names.</remarks>
    public static SiteAddress? Of(HttpRequest request) =>
        Of($"{request.Scheme}://{request.Headers.Host}") is { } site ? site with { Url = site.Url + request.PathBase.ToUriComponent().TrimEnd('/') } : null;
}
