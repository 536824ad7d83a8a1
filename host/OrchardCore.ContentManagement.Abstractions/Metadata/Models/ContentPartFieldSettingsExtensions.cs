using OrchardCore.ContentManagement.Metadata.Settings;

namespace OrchardCore.ContentManagement.Metadata.Models;

public static class ContentPartFieldSettingsExtensions
{
    public static string DisplayName(this ContentPartFieldDefinition partField) =>
        partField.GetSettings<ContentPartFieldSettings>().DisplayName is { Length: > 0 } name ? name : partField.Name;

    public static string Description(this ContentPartFieldDefinition partField) => partField.GetSettings<ContentPartFieldSettings>().Description;

    public static string Editor(this ContentPartFieldDefinition partField) => partField.GetSettings<ContentPartFieldSettings>().Editor;

    public static string DisplayMode(this ContentPartFieldDefinition partField) => partField.GetSettings<ContentPartFieldSettings>().DisplayMode;
}
