using Microsoft.AspNetCore.Http;

namespace EmbeddedOrchard.Admin.Resuming;

/// <summary>
/// Whether a page of another site made the browser send a form. The session's cookie does not come with such a form, so that it
/// looks like one of somebody whose session has ended.
/// </summary>
internal static class FormOrigin
{
    public static bool IsForeign(HttpRequest request)
    {
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site)
        {
            return site is not ("same-origin" or "none");
        }

        // Browsers say where from on plain connections too. Who says nothing is shown what is to be sent, like everybody.
        return request.Headers.Origin.ToString() is { Length: > 0 } origin
            && !(Uri.TryCreate(origin, UriKind.Absolute, out var from) && string.Equals(from.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase));
    }
}
