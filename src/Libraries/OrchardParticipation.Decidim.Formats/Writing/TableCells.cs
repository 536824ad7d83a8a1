using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats.Naming;
using OrchardParticipation.Decidim.Formats.Ruby;

namespace OrchardParticipation.Decidim.Formats.Writing;

/// <summary>Makes the cells of a row of what a record says: <c>{"title":{"en":"Jury"}}</c> has the cell <c>title/en</c>.</summary>
/// <remarks>
/// Some columns are there in any row. Others begin with the first row that has a value for them, so that a table that is read and
/// written again has the same columns in the same order.
/// </remarks>
internal sealed class TableCells
{
    private readonly HashSet<string> _always;
    private readonly HashSet<string> _groups;
    private readonly Dictionary<string, string[]> _languages;

    /// <param name="names">Fields that each row has.</param>
    /// <param name="inEachLanguage">Those of them that have a column for each language.</param>
    /// <param name="locales">The languages of the site.</param>
    public TableCells(IReadOnlyList<string> names, IReadOnlySet<string> inEachLanguage, IReadOnlyList<string> locales)
    {
        _always = [.. names];
        _languages = inEachLanguage.Where(_always.Contains).ToDictionary(name => name, name => locales.Select(locale => $"{name}{FieldPaths.Step}{locale}").ToArray());
        _always.UnionWith(_languages.Values.SelectMany(columns => columns));
        _groups = [.. _always.Where(name => name.Contains(FieldPaths.Step)).Select(name => name[..name.LastIndexOf(FieldPaths.Step)])];
    }

    /// <summary>The cells in the order of the record. Texts are as they are; those of times are ISO 8601.</summary>
    public List<KeyValuePair<string, JsonNode?>> Of(JsonObject tree)
    {
        var cells = new List<KeyValuePair<string, JsonNode?>>();
        foreach (var (name, value) in tree)
        {
            Add(cells, name, value);
        }

        return cells;
    }

    private void Add(List<KeyValuePair<string, JsonNode?>> cells, string name, JsonNode? value)
    {
        var languages = _languages.GetValueOrDefault(name);
        if (value is JsonObject fields && (FieldPaths.HasValue(fields) || _groups.Contains(name)))
        {
            foreach (var language in languages ?? [])
            {
                Add(cells, language, fields[language[(name.Length + 1)..]]);
            }

            foreach (var (inner, innerValue) in fields.Where(field => languages is null || !languages.Contains($"{name}{FieldPaths.Step}{field.Key}")))
            {
                Add(cells, $"{name}{FieldPaths.Step}{inner}", innerValue);
            }

            return;
        }

        var cell = Single(name, value);
        if (cell is not null || (languages is not { Length: > 0 } && _always.Contains(name)))
        {
            cells.Add(new(name, cell));
        }

        foreach (var language in languages ?? [])
        {
            cells.Add(new(language, null));
        }
    }

    private static JsonNode? Single(string name, JsonNode? value)
    {
        var cell = value switch
        {
            JsonArray items => JsonValue.Create(string.Join(FieldShapes.ListSeparator, items.Select(item => item is JsonObject or JsonArray ? RubyInspection.Write(item) : WrittenNodes.TextOf(item)))),
            JsonObject => null,
            _ => value,
        };
        if (!FieldPaths.HasValue(cell))
        {
            return null;
        }

        return FieldShapes.Times.Contains(name) && cell is JsonValue text && text.TryGetValue<string>(out var time) ? JsonValue.Create(Time(time)) : cell;
    }

    // What tables and JSON write is the same time; what is none stays as it is.
    private static string Time(string text) =>
        new Reading.Records.RecordFields(new JsonObject { ["time"] = text }).Time("time") is { } time ? WrittenNodes.TextOf(WrittenNodes.Time(time)) : text;
}
