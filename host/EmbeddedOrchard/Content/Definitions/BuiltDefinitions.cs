using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace EmbeddedOrchard.Content.Definitions;

/// <summary>The definitions of one state of the stored document.</summary>
internal sealed class BuiltDefinitions
{
    private readonly Dictionary<string, ContentTypeDefinition> _types;
    private readonly Dictionary<string, ContentPartDefinition> _parts;

    public BuiltDefinitions(ContentDefinitionRecord record)
    {
        var partRecords = record.ContentPartDefinitionRecords.ToDictionary(part => part.Name, StringComparer.OrdinalIgnoreCase);
        _types = record.ContentTypeDefinitionRecords
            .ToDictionary(type => type.Name, type => Build(type, partRecords), StringComparer.OrdinalIgnoreCase);
        _parts = partRecords.Values.ToDictionary(part => part.Name, Build, StringComparer.OrdinalIgnoreCase);
    }

    public IEnumerable<ContentTypeDefinition> Types => _types.Values;

    public IEnumerable<ContentPartDefinition> Parts => _parts.Values;

    public ContentTypeDefinition? Type(string? name) => name is null ? null : _types.GetValueOrDefault(name);

    public ContentPartDefinition? Part(string? name) => name is null ? null : _parts.GetValueOrDefault(name);

    // Every type has part definitions of its own: their fields point back to the part of the type.
    private static ContentTypeDefinition Build(ContentTypeDefinitionRecord type, Dictionary<string, ContentPartDefinitionRecord> parts) =>
        new(
            type.Name,
            type.DisplayName,
            type.ContentTypePartDefinitionRecords.Select(part => new ContentTypePartDefinition(
                part.Name,
                parts.TryGetValue(part.PartName, out var record) ? Build(record) : new ContentPartDefinition(part.PartName),
                Copy(part.Settings))),
            Copy(type.Settings));

    private static ContentPartDefinition Build(ContentPartDefinitionRecord part) =>
        new(
            part.Name,
            part.ContentPartFieldDefinitionRecords.Select(field => new ContentPartFieldDefinition(
                new ContentFieldDefinition(field.FieldName), field.Name, Copy(field.Settings))),
            Copy(part.Settings));

    private static JsonObject Copy(JsonObject? settings) => settings?.DeepClone().AsObject() ?? [];
}
