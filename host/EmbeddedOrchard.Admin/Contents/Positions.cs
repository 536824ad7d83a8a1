using System.Globalization;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;

namespace EmbeddedOrchard.Admin.Contents;

/// <summary>The order of parts in a type and of fields in a part. Positions are text in the store; what is no number comes first.</summary>
internal static class Positions
{
    public static int Of(ContentTypePartDefinition part) => Of(part.GetSettings<ContentTypePartSettings>().Position);

    public static int Of(ContentPartFieldDefinition field) => Of(field.GetSettings<ContentPartFieldSettings>().Position);

    private static int Of(string? position) => int.TryParse(position, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
