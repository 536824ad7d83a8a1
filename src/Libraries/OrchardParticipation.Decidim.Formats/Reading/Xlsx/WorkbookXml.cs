using System.Text;
using System.Xml;
using OrchardParticipation.Decidim.Formats.Naming;

namespace OrchardParticipation.Decidim.Formats.Reading.Xlsx;

/// <summary>Reads the XML of workbooks: without document types, without other files, and no text longer than it may be.</summary>
internal static class WorkbookXml
{
    public const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly XmlReaderSettings _settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };

    public static XmlReader Open(Stream stream) => XmlReader.Create(stream, _settings);

    /// <summary>The text of the element that the reader stands on; the reader then stands on its end.</summary>
    public static string TextOf(XmlReader xml, int maximum)
    {
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = xml.Depth;
        var buffer = new char[4096];
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
            {
                continue;
            }

            for (int read; (read = xml.ReadValueChunk(buffer, 0, buffer.Length)) > 0;)
            {
                text.Append(buffer, 0, read);
                if (text.Length > maximum)
                {
                    throw new BadSourceException(SourceProblemKind.TooMuch, detail: "characters");
                }
            }
        }

        return XlsxCharacters.Decode(text.ToString());
    }

    /// <summary>The text of a string with or without formats. What is only to help reading it aloud is none of it.</summary>
    public static string RichTextOf(XmlReader xml, int maximum)
    {
        var text = new StringBuilder();
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "rPh")
            {
                TextOf(xml, maximum);
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "t")
            {
                text.Append(TextOf(xml, maximum - text.Length));
            }
        }

        return text.ToString();
    }
}
