namespace OrchardParticipation.Awards.Wording;

internal static class WebAddress
{
    /// <summary>Whether a link leads to the web: never to a script, a file or a mailbox.</summary>
    public static bool IsSafe(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
