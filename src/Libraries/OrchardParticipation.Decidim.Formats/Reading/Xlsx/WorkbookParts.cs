using System.Globalization;
using System.IO.Compression;
using System.Xml;
using OrchardParticipation.Decidim.Formats.Reading.Archives;

namespace OrchardParticipation.Decidim.Formats.Reading.Xlsx;

/// <summary>What a workbook says beside its sheet: where the first sheet is, the texts that cells share, and which formats are dates.</summary>
internal sealed class WorkbookParts
{
    private const string Workbook = "xl/workbook.xml";
    private const string WorkbookRelations = "xl/_rels/workbook.xml.rels";
    private const string SharedTexts = "xl/sharedStrings.xml";
    private const string Styles = "xl/styles.xml";

    private static readonly DateTime _epoch1900 = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime _epoch1904 = new(1904, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private WorkbookParts(ZipArchiveEntry sheet, DateTime epoch, IReadOnlyList<string> texts, IReadOnlyList<bool> dateStyles) =>
        (Sheet, Epoch, Texts, DateStyles) = (sheet, epoch, texts, dateStyles);

    /// <summary>The first.</summary>
    public ZipArchiveEntry Sheet { get; }

    /// <summary>The day whose number is 0.</summary>
    public DateTime Epoch { get; }

    public IReadOnlyList<string> Texts { get; }

    /// <summary>Of each style, whether it shows a number as a date.</summary>
    public IReadOnlyList<bool> DateStyles { get; }

    public static WorkbookParts Read(ZipFiles files, ReadingLimits limits)
    {
        var (relation, is1904) = ReadWorkbook(files);
        var target = relation is null ? null : TargetOf(files, relation);
        var sheet = target is null ? null : files.Find(target.StartsWith('/') ? target[1..] : "xl/" + target);
        return new WorkbookParts(
            sheet ?? throw new BadSourceException(SourceProblemKind.Missing, detail: "sheet"),
            is1904 ? _epoch1904 : _epoch1900,
            ReadTexts(files, limits),
            ReadStyles(files));
    }

    private static (string? Relation, bool Is1904) ReadWorkbook(ZipFiles files)
    {
        string? relation = null;
        var is1904 = false;
        Read(files, Workbook, xml =>
        {
            if (xml.LocalName == "workbookPr")
            {
                is1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml.LocalName == "sheet")
            {
                relation ??= xml.GetAttribute("id", WorkbookXml.Relations);
            }
        });
        return (relation, is1904);
    }

    private static string? TargetOf(ZipFiles files, string relation)
    {
        string? target = null;
        Read(files, WorkbookRelations, xml =>
        {
            if (xml.LocalName == "Relationship" && xml.GetAttribute("Id") == relation)
            {
                target = xml.GetAttribute("Target");
            }
        });
        return target;
    }

    private static List<string> ReadTexts(ZipFiles files, ReadingLimits limits)
    {
        var texts = new List<string>();
        var left = limits.SharedCharacters;
        Read(files, SharedTexts, xml =>
        {
            if (xml.LocalName == "si")
            {
                var text = WorkbookXml.RichTextOf(xml, limits.CellCharacters);
                // An empty text takes memory, too.
                left -= text.Length + 16;
                texts.Add(left >= 0 ? text : throw new BadSourceException(SourceProblemKind.TooMuch, detail: "shared characters"));
            }
        });
        return texts;
    }

    private static List<bool> ReadStyles(ZipFiles files)
    {
        const int MostStyles = 65_536;
        var (dates, styles, isInCells) = (new HashSet<int>(), new List<bool>(), false);
        Read(files, Styles, xml =>
        {
            if (xml.LocalName == "numFmt" && NumberOf(xml, "numFmtId") is { } format && dates.Count < MostStyles && IsDate(xml.GetAttribute("formatCode") ?? ""))
            {
                dates.Add(format);
            }
            else if (xml.LocalName is "cellXfs" or "cellStyleXfs" or "cellStyles" or "dxfs")
            {
                isInCells = xml.LocalName == "cellXfs";
            }
            else if (xml.LocalName == "xf" && isInCells && styles.Count < MostStyles)
            {
                styles.Add(NumberOf(xml, "numFmtId") is { } id && (id is (>= 14 and <= 22) or (>= 45 and <= 47) || dates.Contains(id)));
            }
        });
        return styles;
    }

    private static void Read(ZipFiles files, string part, Action<XmlReader> element)
    {
        if (files.Find(part) is not { } file)
        {
            return;
        }

        using var stream = files.Open(file);
        using var xml = WorkbookXml.Open(stream);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                element(xml);
            }
        }
    }

    private static int? NumberOf(XmlReader xml, string attribute) =>
        int.TryParse(xml.GetAttribute(attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Letters of days and hours outside of quotes and brackets.
    private static bool IsDate(string format)
    {
        var end = '\0';
        foreach (var character in format)
        {
            if (end != '\0')
            {
                end = character == end ? '\0' : end;
            }
            else if (character is '"' or '[')
            {
                end = character == '[' ? ']' : '"';
            }
            else if (char.ToLowerInvariant(character) is 'y' or 'd' or 'h' or 's')
            {
                return true;
            }
        }

        return false;
    }
}
