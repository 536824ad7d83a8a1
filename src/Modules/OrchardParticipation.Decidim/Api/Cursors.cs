using System.Globalization;
using System.Text;
using GraphQL;

namespace OrchardParticipation.Decidim.Api;

/// <summary>Places in a list, from 1, as base64 without padding: <c>MQ</c>.</summary>
internal static class Cursors
{
    public static string Of(int place) => Convert.ToBase64String(Encoding.ASCII.GetBytes(place.ToString(CultureInfo.InvariantCulture))).TrimEnd('=');

    /// <summary>The place of a cursor; 0, before the first, of what is no number.</summary>
    /// <exception cref="ExecutionError">It is no base64.</exception>
    public static int Read(string cursor)
    {
        var padded = cursor.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        padded += new string('=', (4 - (padded.Length % 4)) % 4);
        var bytes = new byte[padded.Length];
        return !Convert.TryFromBase64String(padded, bytes, out var length) ? throw new ExecutionError("This is no cursor.")
            : int.TryParse(Encoding.ASCII.GetString(bytes, 0, length), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place
            : 0;
    }
}
