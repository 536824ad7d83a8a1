using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Utilities;

namespace OrchardCore.ContentManagement.Metadata.Settings;

public static class ContentPartSettingsExtensions
{
    public static ContentPartDefinitionBuilder Attachable(this ContentPartDefinitionBuilder builder, bool attachable = true) =>
        builder.MergeSettings<ContentPartSettings>(settings => settings.Attachable = attachable);

    public static ContentPartDefinitionBuilder Reusable(this ContentPartDefinitionBuilder builder, bool reusable = true) =>
        builder.MergeSettings<ContentPartSettings>(settings => settings.Reusable = reusable);

    public static ContentPartDefinitionBuilder WithDisplayName(this ContentPartDefinitionBuilder builder, string description) =>
        builder.MergeSettings<ContentPartSettings>(settings => settings.DisplayName = description);

    public static ContentPartDefinitionBuilder WithDescription(this ContentPartDefinitionBuilder builder, string description) =>
        builder.MergeSettings<ContentPartSettings>(settings => settings.Description = description);

    public static ContentPartDefinitionBuilder WithDefaultPosition(this ContentPartDefinitionBuilder builder, string position) =>
        builder.MergeSettings<ContentPartSettings>(settings => settings.DefaultPosition = position);

    public static bool IsAttachable(this ContentPartDefinition part) => part.GetSettings<ContentPartSettings>().Attachable;

    public static bool IsReusable(this ContentPartDefinition part) => part.GetSettings<ContentPartSettings>().Reusable;

    public static string DefaultPosition(this ContentPartDefinition part) => part.GetSettings<ContentPartSettings>().DefaultPosition;

    public static string Description(this ContentPartDefinition part) => part.GetSettings<ContentPartSettings>().Description;

    public static string DisplayName(this ContentPartDefinition part) =>
        part.GetSettings<ContentPartSettings>().DisplayName is { Length: > 0 } name
            ? name
            : part.Name.TrimEndString("Part").CamelFriendly();
}
