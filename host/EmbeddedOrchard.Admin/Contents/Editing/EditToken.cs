using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Contents.Editing;

/// <summary>
/// Names the state of an item that an editor opened, so that a save can tell whether somebody else saved meanwhile: this
/// item, or what it shares with its other languages, which changes without a new version. To be read before anything edits the item.
/// </summary>
internal static class EditToken
{
    public const string Field = "EditedState";

    public static string Of(ContentItem item) => $"{VersionOf(item)}.{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(item.Data.ToJsonString())))}";

    /// <summary>Whether somebody saved the item itself since the token was made.</summary>
    public static bool IsOfAnotherVersion(string? token, ContentItem item) =>
        token?.StartsWith(VersionOf(item) + ".", StringComparison.Ordinal) != true;

    private static string VersionOf(ContentItem item) =>
        string.Create(CultureInfo.InvariantCulture, $"{item.ContentItemVersionId}.{item.ModifiedUtc?.Ticks / TimeSpan.TicksPerMillisecond}");
}
