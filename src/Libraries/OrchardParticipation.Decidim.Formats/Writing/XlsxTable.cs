using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using System.Xml;
using OrchardParticipation.Decidim.Formats.Naming;

namespace OrchardParticipation.Decidim.Formats.Writing;

/// <summary>Writes a workbook with one sheet as Decidim does: a bold, centred header on grey, columns 20 wide, times as dates. Texts stand in their cells, so that nothing is held in memory.</summary>
internal static class XlsxTable
{
    private const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string HeaderStyle = "1";
    private const string TimeStyle = "2";

    private static readonly DateTime _epoch = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Utc);

    // The numbers of days before are not the same everywhere.
    private static readonly DateTime _firstDate = new(1901, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private static readonly (string Name, string Content)[] _parts =
    [
        ("[Content_Types].xml", """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>
            """),
        ("_rels/.rels", """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """),
        ("xl/workbook.xml", """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>
            """),
        ("xl/_rels/workbook.xml.rels", """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
            """),
        ("xl/styles.xml", """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd.mm.yyyy HH:MM:SS"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFC0C0C0"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center"/></xf><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>
            """),
    ];

    public static async Task WriteAsync<T>(Stream output, TableRows<T> table, CancellationToken cancellationToken)
        where T : new()
    {
        await using var packed = new AsynchronousOutput(output);
        await using var archive = await ZipArchive.CreateAsync(packed, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        foreach (var (name, content) in _parts)
        {
            await ZipOutput.WriteAsync(archive, name, content, cancellationToken);
        }

        var header = await table.HeaderAsync(cancellationToken);
        await using var stream = await ZipOutput.OpenAsync(archive, "xl/worksheets/sheet1.xml", cancellationToken);
        await using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Async = true, NewLineHandling = NewLineHandling.None });
        await xml.WriteStartDocumentAsync(standalone: true);
        await xml.WriteStartElementAsync(null, "worksheet", Sheets);
        await xml.WriteStartElementAsync(null, "cols", Sheets);
        await xml.WriteStartElementAsync(null, "col", Sheets);
        await xml.WriteAttributeStringAsync(null, "min", null, "1");
        await xml.WriteAttributeStringAsync(null, "max", null, header.Count.ToString(CultureInfo.InvariantCulture));
        await xml.WriteAttributeStringAsync(null, "width", null, "20");
        await xml.WriteAttributeStringAsync(null, "customWidth", null, "1");
        await xml.WriteEndElementAsync();
        await xml.WriteEndElementAsync();
        await xml.WriteStartElementAsync(null, "sheetData", Sheets);
        await WriteRowAsync(xml, 1, [.. header.Select(name => JsonValue.Create(name))], [], HeaderStyle);
        var line = 1;
        await foreach (var row in table.RowsAsync(header, cancellationToken))
        {
            await WriteRowAsync(xml, ++line, row, header, style: null);
        }

        await xml.WriteEndDocumentAsync();
    }

    private static async Task WriteRowAsync(XmlWriter xml, int line, IReadOnlyList<JsonNode?> cells, IReadOnlyList<string> header, string? style)
    {
        await xml.WriteStartElementAsync(null, "row", Sheets);
        await xml.WriteAttributeStringAsync(null, "r", null, line.ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is JsonValue value)
            {
                await WriteCellAsync(xml, ColumnName(i) + line.ToString(CultureInfo.InvariantCulture), value, i < header.Count && FieldShapes.Times.Contains(header[i]), style);
            }
        }

        await xml.WriteEndElementAsync();
    }

    private static async Task WriteCellAsync(XmlWriter xml, string at, JsonValue value, bool isTime, string? style)
    {
        var isText = value.TryGetValue<string>(out var text);
        var time = isTime && isText ? WrittenNodes.TimeIn(text!) : null;
        time = time >= _firstDate ? time : null;
        await xml.WriteStartElementAsync(null, "c", Sheets);
        await xml.WriteAttributeStringAsync(null, "r", null, at);
        if ((time is not null ? TimeStyle : style) is { } number)
        {
            await xml.WriteAttributeStringAsync(null, "s", null, number);
        }

        if (isText && time is null)
        {
            await xml.WriteAttributeStringAsync(null, "t", null, "inlineStr");
            await xml.WriteStartElementAsync(null, "is", Sheets);
            await xml.WriteStartElementAsync(null, "t", Sheets);
            await xml.WriteAttributeStringAsync("xml", "space", null, "preserve");
            await xml.WriteStringAsync(XlsxCharacters.Encode(CellText.Neutral(text!)));
            await xml.WriteEndElementAsync();
            await xml.WriteEndElementAsync();
        }
        else
        {
            var isFlag = value.TryGetValue<bool>(out var flag);
            if (isFlag)
            {
                await xml.WriteAttributeStringAsync(null, "t", null, "b");
            }

            await xml.WriteElementStringAsync(null, "v", Sheets, time is { } day ? (day - _epoch).TotalDays.ToString("R", CultureInfo.InvariantCulture) : isFlag ? flag ? "1" : "0" : WrittenNodes.TextOf(value));
        }

        await xml.WriteEndElementAsync();
    }

    // 27 is "AB".
    private static string ColumnName(int column)
    {
        var name = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        {
            name = (char)('A' + ((rest - 1) % 26)) + name;
        }

        return name;
    }
}
