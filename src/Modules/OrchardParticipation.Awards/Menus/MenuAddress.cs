namespace OrchardParticipation.Awards.Menus;

/// <summary>The addresses that a menu may lead to, whoever wrote them and however they came: a script is none of them.</summary>
internal static class MenuAddress
{
    /// <summary>The address as a page writes it: what starts with <c>~/</c> is of this application. Null where a reader must not be led.</summary>
    public static string? Of(string? url, string pathBase)
    {
        if (string.IsNullOrEmpty(url) || url.Any(letter => char.IsControl(letter) || char.IsWhiteSpace(letter) || letter == '\\'))
        {
            return null;
        }

        var local = url.StartsWith("~/", StringComparison.Ordinal) ? url[1..] : url;
        if (local.StartsWith('/'))
        {
            return local.StartsWith("//", StringComparison.Ordinal) ? null : local == url ? url : pathBase + local;
        }

        return local.StartsWith('#') || (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "mailto") ? url : null;
    }
}
