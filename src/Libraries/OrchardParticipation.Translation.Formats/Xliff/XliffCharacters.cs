using System.Globalization;
using System.Xml;

namespace OrchardParticipation.Translation.Formats.Xliff;

/// <summary>Text between tags, in which the characters that XML has not stand as <c>cp</c> elements.</summary>
internal static class XliffCharacters
{
    public static void Write(XmlWriter xml, string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]) || char.IsSurrogate(text[i]))
            {
                continue;
            }

            xml.WriteString(text[start..i]);
            xml.WriteStartElement("cp", XliffNames.Core);
            xml.WriteAttributeString("hex", ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
            start = i + 1;
        }

        xml.WriteString(text[start..]);
    }

    /// <summary>The character of a <c>cp</c> element, or nothing if there is no such character.</summary>
    public static string? Read(string? hex) =>
        int.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && code is (>= 0 and < 0xD800) or (> 0xDFFF and <= 0x10FFFF)
            ? char.ConvertFromUtf32(code)
            : null;
}
