using System.Globalization;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Admin.Contents.Editing;

/// <summary>Names the state of an item that an editor opened, so that a save can tell whether somebody else saved meanwhile.</summary>
internal static class EditToken
{
    public const string Field = "EditedState";

    public static string Of(ContentItem item) =>
        string.Create(CultureInfo.InvariantCulture, $"{item.ContentItemVersionId}.{item.ModifiedUtc?.Ticks / TimeSpan.TicksPerMillisecond}");
}
