using System.Globalization;
using System.Xml;
using OrchardParticipation.Translation.Formats.Inline;
using OrchardParticipation.Translation.Formats.Writing;

namespace OrchardParticipation.Translation.Formats.Xliff;

/// <summary>
/// Writes the texts of a unit. Each tag is written once, as data of the unit; in the texts stand codes that refer to it. A code
/// of the target has the id of the code of the source that it is; one that the source has not gets an id of its own.
/// </summary>
internal sealed class XliffContentWriter
{
    private readonly XmlWriter _xml;
    private readonly UnitTexts _texts;
    private readonly Dictionary<string, string> _data = new(StringComparer.Ordinal);

    public XliffContentWriter(XmlWriter xml, UnitTexts texts)
    {
        (_xml, _texts) = (xml, texts);
        foreach (var tag in texts.Source.Codes.Concat(texts.Target?.Codes ?? []).Select(piece => piece.Tag!))
        {
            Add(tag.Open);
            if (!tag.IsVoid)
            {
                Add(tag.Close);
            }
        }
    }

    public bool HasData => _data.Count > 0;

    public void WriteData(Action newLine)
    {
        foreach (var (tag, id) in _data)
        {
            newLine();
            _xml.WriteStartElement("data", XliffNames.Core);
            _xml.WriteAttributeString("id", id);
            XliffCharacters.Write(_xml, tag);
            _xml.WriteEndElement();
        }
    }

    public void WriteSource() => Write(_texts.Source, code => code);

    public void WriteTarget() => Write(_texts.Target!, code => _texts.TargetCodes[code]);

    private void Write(InlineText text, Func<int, int> number)
    {
        foreach (var piece in text.Pieces)
        {
            switch (piece.Kind)
            {
                case InlineKind.Text:
                    XliffCharacters.Write(_xml, piece.Text);
                    break;
                case InlineKind.Open:
                    StartCode("pc", piece.Tag!, number(piece.Code));
                    _xml.WriteAttributeString("dataRefStart", _data[piece.Tag!.Open]);
                    _xml.WriteAttributeString("dataRefEnd", _data[piece.Tag.Close]);
                    break;
                case InlineKind.Alone:
                    StartCode("ph", piece.Tag!, number(piece.Code));
                    _xml.WriteAttributeString("dataRef", _data[piece.Tag!.Open]);
                    _xml.WriteEndElement();
                    break;
                default:
                    _xml.WriteFullEndElement();
                    break;
            }
        }
    }

    // Tools that know these two words keep translators from what the reader would refuse.
    private void StartCode(string element, InlineTag tag, int number)
    {
        _xml.WriteStartElement(element, XliffNames.Core);
        _xml.WriteAttributeString("id", (number + 1).ToString(CultureInfo.InvariantCulture));
        _xml.WriteAttributeString("canCopy", "no");
        _xml.WriteAttributeString("canDelete", "no");
        var (type, subType) = XliffCodeTypes.Of(tag.Name);
        _xml.WriteAttributeString("type", type);
        if (subType is not null)
        {
            _xml.WriteAttributeString("subType", subType);
        }
    }

    private void Add(string tag) => _data.TryAdd(tag, string.Create(CultureInfo.InvariantCulture, $"d{_data.Count + 1}"));
}
