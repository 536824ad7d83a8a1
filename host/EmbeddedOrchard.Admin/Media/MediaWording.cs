using System.Globalization;

namespace EmbeddedOrchard.Admin.Media;

internal static class MediaWording
{
    private const int Thousand = 1000;

    /// <summary>A number of bytes for people: 12 KB, 3.4 MB.</summary>
    public static string Size(long bytes) => bytes < Thousand * Thousand
        ? string.Create(CultureInfo.CurrentCulture, $"{Math.Max(1, bytes / Thousand)} KB")
        : string.Create(CultureInfo.CurrentCulture, $"{bytes / (double)(Thousand * Thousand):0.0} MB");
}
