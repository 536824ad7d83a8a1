using System.Globalization;
using System.Text.Json.Nodes;
using System.Xml;
using OrchardParticipation.Decidim.Formats.Naming;
using OrchardParticipation.Decidim.Formats.Reading.Archives;
using OrchardParticipation.Decidim.Formats.Reading.Tables;

namespace OrchardParticipation.Decidim.Formats.Reading.Xlsx;

/// <summary>Reads the first sheet of a workbook, row by row.</summary>
internal sealed class WorkbookEntries
{
    private const int DaysOfTenThousandYears = 3_000_000;

    private readonly WorkbookParts _parts;
    private readonly ReadingLimits _limits;
    private readonly List<JsonNode?> _cells = [];

    private WorkbookEntries(WorkbookParts parts, ReadingLimits limits) => (_parts, _limits) = (parts, limits);

    public static IEnumerable<SourceEntry> Read(ZipFiles files, string file, ReadingLimits limits, CancellationToken cancellationToken)
    {
        var parts = WorkbookParts.Read(files, limits);
        using var stream = files.Open(parts.Sheet);
        using var xml = WorkbookXml.Open(stream);
        var rows = new WorkbookEntries(parts, limits);
        TableEntries? table = null;
        var (line, record) = (0, 0);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "row" || xml.NamespaceURI != WorkbookXml.Sheets)
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            line = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : line + 1;
            rows.ReadRow(xml, line);
            if (!rows._cells.Any(FieldPaths.HasValue))
            {
                continue;
            }

            if (table is null)
            {
                table = TableEntries.Of([.. rows._cells.Select(cell => cell?.ToString() ?? "")], file, line, limits);
                continue;
            }

            record++;
            foreach (var entry in table.Read(rows._cells, line, record))
            {
                yield return entry;
            }
        }

        if (table is null)
        {
            throw new BadSourceException(SourceProblemKind.UnknownFormat);
        }
    }

    private void ReadRow(XmlReader xml, int line)
    {
        _cells.Clear();
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "c")
            {
                continue;
            }

            var column = ColumnOf(xml.GetAttribute("r")) ?? _cells.Count;
            if (column >= _limits.Columns)
            {
                throw new BadSourceException(SourceProblemKind.TooMuch, line, detail: "columns");
            }

            while (_cells.Count <= column)
            {
                _cells.Add(null);
            }

            _cells[column] = ReadCell(xml, line);
        }
    }

    private JsonValue? ReadCell(XmlReader xml, int line)
    {
        var type = xml.GetAttribute("t") ?? "n";
        var isDate = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var style) && style < _parts.DateStyles.Count && _parts.DateStyles[style];
        if (xml.IsEmptyElement)
        {
            return null;
        }

        string? value = null;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "v")
            {
                value = WorkbookXml.TextOf(xml, _limits.CellCharacters);
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "is")
            {
                value = WorkbookXml.RichTextOf(xml, _limits.CellCharacters);
            }
        }

        return string.IsNullOrEmpty(value) ? null : type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _parts.Texts.Count
                ? JsonValue.Create(_parts.Texts[index])
                : throw new BadSourceException(SourceProblemKind.Syntax, line),
            "b" => JsonValue.Create(value is "1" or "true"),
            "n" => NumberOf(value, isDate),
            _ => JsonValue.Create(value),
        };
    }

    private JsonValue NumberOf(string value, bool isDate)
    {
        if (long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) && !isDate && value != "-0")
        {
            return JsonValue.Create(whole);
        }

        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return JsonValue.Create(value);
        }

        // Days hold milliseconds, but not all of their digits.
        return isDate && Math.Abs(number) < DaysOfTenThousandYears && TimeOf(number) is { } time
            ? JsonValue.Create(time.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture))
            : JsonValue.Create(number);
    }

    private DateTime? TimeOf(double days)
    {
        var milliseconds = Math.Round(days * 86_400_000);
        return milliseconds >= (DateTime.MinValue - _parts.Epoch).TotalMilliseconds && milliseconds <= (DateTime.MaxValue - _parts.Epoch).TotalMilliseconds - 1
            ? _parts.Epoch.AddTicks((long)milliseconds * TimeSpan.TicksPerMillisecond)
            : null;
    }

    // "AB12" is 27.
    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter) || column > 20_000)
            {
                break;
            }

            column = (column * 26) + letter - 'A' + 1;
        }

        return column == 0 ? null : column - 1;
    }
}
