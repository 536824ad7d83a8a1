using Microsoft.AspNetCore.Http;

namespace EmbeddedOrchard.Admin.Moments;

/// <summary>Whether a page shows a moment, so that it has to say whose clocks those are.</summary>
internal static class ShownZone
{
    private static readonly object _key = new();

    public static void Remember(HttpContext http) => http.Items[_key] = true;

    public static bool IsShown(HttpContext http) => http.Items.ContainsKey(_key);
}
