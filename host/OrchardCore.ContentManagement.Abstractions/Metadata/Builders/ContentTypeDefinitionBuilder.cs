using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public class ContentTypeDefinitionBuilder
{
    private readonly List<ContentTypePartDefinition> _parts;
    private readonly JsonObject _settings;
    private string _name;
    private string _displayName;

    public ContentTypeDefinitionBuilder() : this(new ContentTypeDefinition(null, null))
    {
    }

    public ContentTypeDefinitionBuilder(ContentTypeDefinition existing)
    {
        Current = existing ?? new ContentTypeDefinition(null, null);
        _name = Current.Name;
        _displayName = Current.DisplayName;
        _parts = [.. Current.Parts];
        _settings = Current.Settings?.Clone() ?? [];
    }

    public ContentTypeDefinition Current { get; }

    public ContentTypeDefinition Build()
    {
        DefinitionNames.Check(_name, "content type");
        return new ContentTypeDefinition(_name, string.IsNullOrEmpty(_displayName) ? _name : _displayName, _parts, _settings);
    }

    public ContentTypeDefinitionBuilder Named(string name)
    {
        _name = name;
        return this;
    }

    public ContentTypeDefinitionBuilder DisplayedAs(string displayName)
    {
        _displayName = displayName;
        return this;
    }

    public ContentTypeDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsJson.Merge(_settings, settings);
        return this;
    }

    public ContentTypeDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        SettingsJson.Alter(_settings, setting);
        return this;
    }

    public ContentTypeDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsJson.Set(_settings, settings);
        return this;
    }

    public ContentTypeDefinitionBuilder RemovePart(string partName)
    {
        _parts.RemoveAll(part => part.Name == partName);
        return this;
    }

    public ContentTypeDefinitionBuilder RemovePart<TPart>() where TPart : ContentPart => RemovePart(typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart(string partName) => WithPart(partName, _ => { });

    public ContentTypeDefinitionBuilder WithPart(string name, string partName) => WithPart(name, partName, _ => { });

    public ContentTypeDefinitionBuilder WithPart(string partName, Action<ContentTypePartDefinitionBuilder> configuration) =>
        WithPart(partName, partName, configuration);

    public ContentTypeDefinitionBuilder WithPart(string name, string partName, Action<ContentTypePartDefinitionBuilder> configuration) =>
        WithPart(name, new ContentPartDefinition(partName), configuration);

    public ContentTypeDefinitionBuilder WithPart(
        string name, ContentPartDefinition partDefinition, Action<ContentTypePartDefinitionBuilder> configuration)
    {
        var builder = PartBuilder(name, partDefinition);
        configuration(builder);
        return Keep(builder);
    }

    public ContentTypeDefinitionBuilder WithPart<TPart>() where TPart : ContentPart => WithPart(typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart<TPart>(string name) where TPart : ContentPart => WithPart(name, typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart<TPart>(Action<ContentTypePartDefinitionBuilder> configuration) where TPart : ContentPart =>
        WithPart(typeof(TPart).Name, configuration);

    public ContentTypeDefinitionBuilder WithPart<TPart>(string name, Action<ContentTypePartDefinitionBuilder> configuration)
        where TPart : ContentPart => WithPart(name, typeof(TPart).Name, configuration);

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(
        string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync) =>
        WithPartAsync(partName, partName, configurationAsync);

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(
        string name, string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync) =>
        WithPartAsync(name, new ContentPartDefinition(partName), configurationAsync);

    public async Task<ContentTypeDefinitionBuilder> WithPartAsync(
        string name, ContentPartDefinition partDefinition, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync)
    {
        var builder = PartBuilder(name, partDefinition);
        await configurationAsync(builder);
        return Keep(builder);
    }

    private PartDefinitionBuilder PartBuilder(string name, ContentPartDefinition partDefinition) =>
        new(_parts.Find(part => part.Name == name)
            ?? new ContentTypePartDefinition(name, partDefinition, []) { ContentTypeDefinition = Current });

    private ContentTypeDefinitionBuilder Keep(PartDefinitionBuilder builder)
    {
        var built = builder.Build();
        var position = _parts.FindIndex(part => part.Name == built.Name);
        if (position < 0)
        {
            _parts.Add(built);
        }
        else
        {
            _parts[position] = built;
        }

        return this;
    }

    private sealed class PartDefinitionBuilder(ContentTypePartDefinition part) : ContentTypePartDefinitionBuilder(part)
    {
        public override ContentTypePartDefinition Build()
        {
            DefinitionNames.Check(Name, "content part");
            return new ContentTypePartDefinition(Name, Current.PartDefinition, _settings.Clone())
            {
                ContentTypeDefinition = Current.ContentTypeDefinition,
            };
        }
    }
}
