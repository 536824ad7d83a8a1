namespace EmbeddedOrchard.Content.Trees;

/// <summary>The addresses that an entry of a menu may have: of this site, or of the web or a mailbox. A script is none.</summary>
internal static class MenuAddress
{
    public static bool IsSafe(string? url)
    {
        if (string.IsNullOrWhiteSpace(url) || url.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || letter == '\\'))
        {
            return false;
        }

        var local = url.StartsWith("~/", StringComparison.Ordinal) ? url[1..] : url;
        return local.StartsWith('/')
            ? !local.StartsWith("//", StringComparison.Ordinal)
            : local.StartsWith('#') || Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto";
    }
}
