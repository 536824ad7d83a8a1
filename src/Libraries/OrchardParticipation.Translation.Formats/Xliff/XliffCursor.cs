using System.Text;
using System.Xml;
using OrchardParticipation.Translation.Formats.Reading;

namespace OrchardParticipation.Translation.Formats.Xliff;

/// <summary>Goes through a file forwards, and not on when it nests too deep or is refused for another reason.</summary>
internal sealed class XliffCursor(XmlReader xml, ResultBuilder result, CancellationToken cancellationToken)
{
    private readonly IXmlLineInfo _lines = (IXmlLineInfo)xml;

    public int Line => _lines.LineNumber;

    public int Depth => xml.Depth;

    public string Name => xml.LocalName;

    public string Namespace => xml.NamespaceURI;

    public bool IsElement => xml.NodeType == XmlNodeType.Element;

    public bool IsEnd => xml.NodeType == XmlNodeType.EndElement;

    public bool IsEmpty => xml.IsEmptyElement;

    public bool IsCore => xml.NamespaceURI is XliffNames.Core or XliffNames.Core22;

    /// <summary>White space of the text is text; that of a file which was laid out for people is not.</summary>
    public bool KeepsSpace => xml.XmlSpace == XmlSpace.Preserve;

    /// <summary>None if this is no text.</summary>
    public string? Text => xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace ? xml.Value : null;

    public string? Attribute(string name) => xml.GetAttribute(name);

    public string? Attribute(string name, string space) => xml.GetAttribute(name, space);

    public bool Advance()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (result.IsRefused || !xml.Read())
        {
            return false;
        }

        if (xml.Depth > result.MostDepth)
        {
            result.Refuse(Line, ProblemKind.TooDeep, XmlConvert.ToString(result.MostDepth));
            return false;
        }

        return true;
    }

    /// <summary>Goes to the next element inside the one at this depth; not into those of other namespaces.</summary>
    public bool NextInside(int depth)
    {
        while (Advance())
        {
            if (xml.Depth <= depth)
            {
                return false;
            }

            if (IsElement)
            {
                if (IsCore)
                {
                    return true;
                }

                Skip();
            }
        }

        return false;
    }

    /// <summary>To the end of the element.</summary>
    public void Skip()
    {
        var depth = xml.Depth;
        if (!xml.IsEmptyElement)
        {
            while (Advance() && xml.Depth > depth)
            {
            }
        }
    }

    /// <summary>The text of an element without codes. None if it names a character that does not exist.</summary>
    public string? ReadText()
    {
        var depth = xml.Depth;
        var text = new StringBuilder();
        var isWhole = true;
        while (!(xml.IsEmptyElement && xml.Depth == depth) && Advance() && xml.Depth > depth)
        {
            if (IsElement && Name == "cp")
            {
                var character = XliffCharacters.Read(Attribute("hex"));
                isWhole &= character is not null;
                text.Append(character);
            }
            else
            {
                text.Append(Text);
            }
        }

        return isWhole ? text.ToString() : null;
    }
}
