using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace EmbeddedOrchard.Content.Definitions;

/// <summary>Writes definitions into the stored document.</summary>
internal static class DefinitionRecords
{
    public static void Store(ContentDefinitionRecord record, ContentTypeDefinition type)
    {
        Put(record.ContentTypeDefinitionRecords, known => Same(known.Name, type.Name), new ContentTypeDefinitionRecord
        {
            Name = type.Name,
            DisplayName = type.DisplayName,
            Settings = Copy(type.Settings),
            ContentTypePartDefinitionRecords =
            [
                .. type.Parts.Select(part => new ContentTypePartDefinitionRecord
                {
                    Name = part.Name,
                    PartName = part.PartDefinition.Name,
                    Settings = Copy(part.Settings),
                }),
            ],
        });

        foreach (var part in type.Parts.Select(part => part.PartDefinition))
        {
            if (!record.ContentPartDefinitionRecords.Any(known => Same(known.Name, part.Name)))
            {
                Store(record, part);
            }
        }
    }

    public static void Store(ContentDefinitionRecord record, ContentPartDefinition part) =>
        Put(record.ContentPartDefinitionRecords, known => Same(known.Name, part.Name), new ContentPartDefinitionRecord
        {
            Name = part.Name,
            Settings = Copy(part.Settings),
            ContentPartFieldDefinitionRecords =
            [
                .. part.Fields.Select(field => new ContentPartFieldDefinitionRecord
                {
                    Name = field.Name,
                    FieldName = field.FieldDefinition.Name,
                    Settings = Copy(field.Settings),
                }),
            ],
        });

    public static void RemoveType(ContentDefinitionRecord record, string name) =>
        Remove(record.ContentTypeDefinitionRecords, known => Same(known.Name, name));

    public static void RemovePart(ContentDefinitionRecord record, string name)
    {
        Remove(record.ContentPartDefinitionRecords, known => Same(known.Name, name));
        foreach (var type in record.ContentTypeDefinitionRecords)
        {
            Remove(type.ContentTypePartDefinitionRecords, part => Same(part.PartName, name));
        }
    }

    private static void Put<T>(IList<T> records, Func<T, bool> same, T value)
    {
        for (var i = 0; i < records.Count; i++)
        {
            if (same(records[i]))
            {
                records[i] = value;
                return;
            }
        }

        records.Add(value);
    }

    private static void Remove<T>(IList<T> records, Func<T, bool> same)
    {
        for (var i = records.Count - 1; i >= 0; i--)
        {
            if (same(records[i]))
            {
                records.RemoveAt(i);
            }
        }
    }

    private static bool Same(string name, string other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private static JsonObject Copy(JsonObject? settings) => settings?.DeepClone().AsObject() ?? [];
}
