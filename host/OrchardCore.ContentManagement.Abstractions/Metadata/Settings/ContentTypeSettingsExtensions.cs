using OrchardCore.ContentManagement.Metadata.Builders;

namespace OrchardCore.ContentManagement.Metadata.Settings;

public static class ContentTypeSettingsExtensions
{
    public static ContentTypeDefinitionBuilder Creatable(this ContentTypeDefinitionBuilder builder, bool creatable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Creatable = creatable);

    public static ContentTypeDefinitionBuilder Listable(this ContentTypeDefinitionBuilder builder, bool listable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Listable = listable);

    public static ContentTypeDefinitionBuilder Draftable(this ContentTypeDefinitionBuilder builder, bool draftable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Draftable = draftable);

    public static ContentTypeDefinitionBuilder Versionable(this ContentTypeDefinitionBuilder builder, bool versionable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Versionable = versionable);

    public static ContentTypeDefinitionBuilder Securable(this ContentTypeDefinitionBuilder builder, bool securable = true) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Securable = securable);

    public static ContentTypeDefinitionBuilder Stereotype(this ContentTypeDefinitionBuilder builder, string stereotype) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Stereotype = stereotype);

    public static ContentTypeDefinitionBuilder WithDescription(this ContentTypeDefinitionBuilder builder, string description) =>
        builder.MergeSettings<ContentTypeSettings>(settings => settings.Description = description);
}
