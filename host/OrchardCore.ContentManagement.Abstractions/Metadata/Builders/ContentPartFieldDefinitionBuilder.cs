using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public abstract class ContentPartFieldDefinitionBuilder
{
    protected readonly JsonObject _settings;

    protected ContentPartFieldDefinitionBuilder(ContentPartFieldDefinition field)
    {
        Current = field;
        _settings = field.Settings?.Clone() ?? [];
    }

    public ContentPartFieldDefinition Current { get; }
    public abstract string Name { get; }
    public abstract string FieldType { get; }
    public abstract string PartName { get; }

    public abstract ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition);
    public abstract ContentPartFieldDefinitionBuilder OfType(string fieldType);
    public abstract ContentPartFieldDefinition Build();

    public ContentPartFieldDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsJson.Merge(_settings, settings);
        return this;
    }

    public ContentPartFieldDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        SettingsJson.Alter(_settings, setting);
        return this;
    }

    public ContentPartFieldDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsJson.Set(_settings, settings);
        return this;
    }

    public ContentPartFieldDefinitionBuilder WithSettings<T>() where T : class, new()
    {
        SettingsJson.Ensure<T>(_settings);
        return this;
    }
}
