using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats.Naming;
using OrchardParticipation.Decidim.Formats.Reading.Records;

namespace OrchardParticipation.Decidim.Formats.Reading.Tables;

/// <summary>Makes records of the rows of one table. Its header says what they are.</summary>
internal sealed class TableEntries
{
    private readonly string _file;
    private readonly ReadingLimits _limits;
    private readonly TableColumn[] _columns;
    private readonly string[] _texts;
    private readonly RecordReader _records;

    private TableEntries(string file, ReadingLimits limits, TableColumn[] columns, RecordReader records)
    {
        (_file, _limits, _columns, _records) = (file, limits, columns, records);
        _texts = [.. columns.Select(column => column.TextOf).OfType<string>().Distinct()];
    }

    /// <summary>Of the header.</summary>
    public int Columns => _columns.Length;

    /// <exception cref="BadSourceException">It is no header of records, or has a name twice.</exception>
    public static TableEntries Of(IReadOnlyList<string> header, string file, int line, ReadingLimits limits)
    {
        if (header.Count > limits.Columns)
        {
            throw new BadSourceException(SourceProblemKind.TooMuch, line, detail: "columns");
        }

        // Spreadsheets leave columns without a name behind.
        var columns = header.Select(name => CellText.Original(name.Trim())).Reverse().SkipWhile(name => name.Length == 0).Reverse().Select(name => new TableColumn(name)).ToArray();
        if (columns.GroupBy(column => column.Name).FirstOrDefault(named => named.Count() > 1) is { } twice)
        {
            throw new BadSourceException(SourceProblemKind.Duplicate, line, twice.Key);
        }

        var records = RecordReader.For(columns.Select(column => column.Name), limits) ?? throw new BadSourceException(SourceProblemKind.UnknownFormat, line);
        return new TableEntries(file, limits, columns, records);
    }

    /// <param name="cells">As many as there are columns, or fewer or more where those have no value.</param>
    /// <param name="line">Of the row.</param>
    /// <param name="record">Its number, from 1.</param>
    public IEnumerable<SourceEntry> Read(IReadOnlyList<JsonNode?> cells, int line, int record)
    {
        var place = new SourcePlace(_file, line, record);
        var tree = new JsonObject();
        for (var i = 0; i < cells.Count; i++)
        {
            if (i >= _columns.Length)
            {
                if (FieldPaths.HasValue(cells[i]))
                {
                    return [new ProblemEntry(place, new(SourceProblemKind.Syntax))];
                }

                continue;
            }

            var column = _columns[i];
            if (cells[i] is JsonValue text && text.TryGetValue<string>(out var characters) && characters.Length > _limits.CellCharacters)
            {
                return [new ProblemEntry(place, new(SourceProblemKind.TooMuch, column.Name, "characters"))];
            }

            if (column.Read(cells[i]) is { } value)
            {
                if (!FieldPaths.TryPut(tree, column.Steps, value))
                {
                    return [new ProblemEntry(place, new(SourceProblemKind.Value, column.Name))];
                }
            }
            else if (column.TextOf is not null)
            {
                // No text in this language; a text that is in none stands before it as it is.
                FieldPaths.TryPut(tree, column.Steps, JsonValue.Create(""));
            }
        }

        foreach (var name in _texts.Where(name => !FieldShapes.KeptTexts.Contains(name)))
        {
            if (!FieldPaths.HasValue(FieldPaths.Find(tree, name)))
            {
                FieldPaths.Take(tree, name);
            }
        }

        return _records.Read(place, tree);
    }
}
