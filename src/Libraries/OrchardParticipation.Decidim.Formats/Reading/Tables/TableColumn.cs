using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats.Naming;
using OrchardParticipation.Decidim.Formats.Ruby;

namespace OrchardParticipation.Decidim.Formats.Reading.Tables;

/// <summary>A column of a table, and where its cells stand in a record.</summary>
internal sealed class TableColumn
{
    private readonly bool _isList;
    private readonly bool _isInspectedList;

    public TableColumn(string name)
    {
        Name = name;
        Steps = name.Split(FieldPaths.Step);
        TextOf = name.LastIndexOf(FieldPaths.Step) is var step and > 0 && FieldShapes.Texts.Contains(name[..step]) && Steps[^1] != FieldShapes.MachineTranslations ? name[..step] : null;
        _isList = FieldShapes.Lists.Contains(name);
        _isInspectedList = FieldShapes.InspectedLists.Contains(name);
    }

    public string Name { get; }

    /// <summary><c>title/en</c> are two.</summary>
    public string[] Steps { get; }

    /// <summary>The field that a column of one language is part of; null for other columns.</summary>
    public string? TextOf { get; }

    /// <summary>The value of a cell; null if it has none.</summary>
    public JsonNode? Read(JsonNode? cell)
    {
        if (cell is not JsonValue value || !value.TryGetValue<string>(out var text))
        {
            return _isList && cell is not null ? new JsonArray(cell) : cell;
        }

        text = CellText.Original(text);
        return text.Length == 0 ? null
            : _isList ? new JsonArray([.. text.Split(FieldShapes.ListSeparator).Select(part => JsonValue.Create(part))])
            : _isInspectedList ? Inspected(text)
            : JsonValue.Create(text);
    }

    // What is no list of hashes stays as it was.
    private static JsonNode? Inspected(string text)
    {
        try
        {
            return RubyInspection.Read($"[{text}]");
        }
        catch (RubyInspectionException)
        {
            return JsonValue.Create(text);
        }
    }
}
