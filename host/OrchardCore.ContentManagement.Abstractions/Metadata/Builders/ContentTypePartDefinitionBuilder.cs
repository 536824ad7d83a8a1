using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public abstract class ContentTypePartDefinitionBuilder
{
    protected readonly JsonObject _settings;

    protected ContentTypePartDefinitionBuilder(ContentTypePartDefinition part)
    {
        Current = part;
        Name = part.Name;
        PartName = part.PartDefinition.Name;
        TypeName = part.ContentTypeDefinition?.Name;
        _settings = part.Settings?.Clone() ?? [];
    }

    public ContentTypePartDefinition Current { get; protected set; }
    public string Name { get; }
    public string PartName { get; }
    public string TypeName { get; }

    public abstract ContentTypePartDefinition Build();

    public ContentTypePartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsJson.Merge(_settings, settings);
        return this;
    }

    public ContentTypePartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        SettingsJson.Alter(_settings, setting);
        return this;
    }

    public ContentTypePartDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsJson.Set(_settings, settings);
        return this;
    }
}
