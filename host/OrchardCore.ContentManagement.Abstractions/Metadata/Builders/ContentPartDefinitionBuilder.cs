using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public class ContentPartDefinitionBuilder
{
    private readonly List<ContentPartFieldDefinition> _fields;
    private readonly JsonObject _settings;

    public ContentPartDefinitionBuilder() : this(new ContentPartDefinition(null))
    {
    }

    public ContentPartDefinitionBuilder(ContentPartDefinition existing)
    {
        Current = existing ?? new ContentPartDefinition(null);
        Name = Current.Name;
        _fields = [.. Current.Fields];
        _settings = Current.Settings?.Clone() ?? [];
    }

    public ContentPartDefinition Current { get; }
    public string Name { get; private set; }

    public ContentPartDefinition Build()
    {
        DefinitionNames.Check(Name, "content part");
        return new ContentPartDefinition(Name, _fields, _settings);
    }

    public ContentPartDefinitionBuilder Named(string name)
    {
        Name = name;
        return this;
    }

    public ContentPartDefinitionBuilder RemoveField(string fieldName)
    {
        _fields.RemoveAll(field => field.Name == fieldName);
        return this;
    }

    public ContentPartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsJson.Merge(_settings, settings);
        return this;
    }

    public ContentPartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        SettingsJson.Alter(_settings, setting);
        return this;
    }

    public ContentPartDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsJson.Set(_settings, settings);
        return this;
    }

    public ContentPartDefinitionBuilder WithField(string fieldName) => WithField(fieldName, _ => { });

    public ContentPartDefinitionBuilder WithField(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration)
    {
        var builder = FieldBuilder(fieldName);
        configuration(builder);
        return Keep(builder);
    }

    public ContentPartDefinitionBuilder WithField<TField>(string fieldName) => WithField<TField>(fieldName, _ => { });

    public ContentPartDefinitionBuilder WithField<TField>(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration) =>
        WithField(fieldName, field => configuration(field.OfType(typeof(TField).Name)));

    public async Task<ContentPartDefinitionBuilder> WithFieldAsync(
        string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configurationAsync)
    {
        var builder = FieldBuilder(fieldName);
        await configurationAsync(builder);
        return Keep(builder);
    }

    public Task<ContentPartDefinitionBuilder> WithFieldAsync<TField>(
        string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configuration) =>
        WithFieldAsync(fieldName, field => configuration(field.OfType(typeof(TField).Name)));

    private FieldDefinitionBuilder FieldBuilder(string fieldName) =>
        new(_fields.Find(field => field.Name == fieldName) ?? new ContentPartFieldDefinition(null, fieldName, []), this);

    private ContentPartDefinitionBuilder Keep(FieldDefinitionBuilder builder)
    {
        var built = builder.Build();
        var position = _fields.FindIndex(field => field.Name == built.Name);
        if (position < 0)
        {
            _fields.Add(built);
        }
        else
        {
            _fields[position] = built;
        }

        return this;
    }

    private sealed class FieldDefinitionBuilder(ContentPartFieldDefinition field, ContentPartDefinitionBuilder part)
        : ContentPartFieldDefinitionBuilder(field)
    {
        private ContentFieldDefinition _type = field.FieldDefinition;

        public override string Name { get; } = field.Name;
        public override string FieldType => _type?.Name;
        public override string PartName => part.Name;

        public override ContentPartFieldDefinitionBuilder OfType(string fieldType) => OfType(new ContentFieldDefinition(fieldType));

        public override ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition)
        {
            _type = fieldDefinition;
            return this;
        }

        public override ContentPartFieldDefinition Build()
        {
            DefinitionNames.Check(Name, "content field");
            return _type is null
                ? throw new ArgumentException($"The field '{Name}' of '{PartName}' has no type: say OfType(...).")
                : new ContentPartFieldDefinition(_type, Name, _settings.Clone());
        }
    }
}
