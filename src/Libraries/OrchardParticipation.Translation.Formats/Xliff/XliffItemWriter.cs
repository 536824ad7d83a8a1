using System.Globalization;
using System.Xml;
using OrchardParticipation.Translation.Formats.Inline;
using OrchardParticipation.Translation.Formats.Writing;

namespace OrchardParticipation.Translation.Formats.Xliff;

/// <summary>Writes the structure. White space stands between elements only, never in a text.</summary>
internal sealed class XliffItemWriter(XmlWriter xml)
{
    private readonly InlineTags _tags = new();
    private readonly FileIds _ids = new();

    public void Begin(string sourceLanguage, string targetLanguage)
    {
        xml.WriteStartDocument();
        xml.WriteWhitespace("\n");
        xml.WriteStartElement("xliff", XliffNames.Core);
        xml.WriteAttributeString("xmlns", "slr", null, XliffNames.SizeRestriction);
        xml.WriteAttributeString("version", "2.1");
        xml.WriteAttributeString("srcLang", sourceLanguage);
        xml.WriteAttributeString("trgLang", targetLanguage);
    }

    public void End()
    {
        xml.WriteWhitespace("\n");
        xml.WriteEndElement();
        xml.WriteEndDocument();
    }

    public void Write(TranslatedItem item)
    {
        _ids.Check(item);
        if (item.Units.Count == 0)
        {
            return;
        }

        Start(1, "file");
        xml.WriteAttributeString("id", XliffNames.ToToken(item.Id));
        if (item.SourceVersion is { Length: > 0 } version)
        {
            xml.WriteAttributeString("original", string.Join(' ', WrittenText.LinesForPeople(version)));
        }

        if (item.Units.Any(unit => unit.MaxLength is not null))
        {
            xml.WriteWhitespace("\n    ");
            xml.WriteStartElement("profiles", XliffNames.SizeRestriction);
            xml.WriteAttributeString("generalProfile", "xliff:codepoints");
            xml.WriteEndElement();
        }

        WriteNote(2, string.Join(' ', WrittenText.LinesForPeople(item.Title)), XliffNames.TitleCategory);
        foreach (var unit in item.Units)
        {
            Write(unit);
        }

        End(1);
    }

    private void Write(TranslationUnit unit)
    {
        var texts = UnitTexts.Of(unit, _tags);
        Start(2, "unit");
        xml.WriteAttributeString("id", XliffNames.ToToken(unit.Id));
        xml.WriteAttributeString("type", unit.IsHtml ? XliffNames.HtmlType : XliffNames.TextType);
        if (unit.MaxLength is { } most)
        {
            xml.WriteAttributeString("sizeRestriction", XliffNames.SizeRestriction, most.ToString(CultureInfo.InvariantCulture));
        }

        xml.WriteAttributeString("xml", "space", null, "preserve");
        WriteNote(3, string.Join('\n', WrittenText.LinesForPeople(unit.Note)), category: null);
        var content = new XliffContentWriter(xml, texts);
        if (content.HasData)
        {
            Start(3, "originalData");
            content.WriteData(() => xml.WriteWhitespace("\n        "));
            End(3);
        }

        Start(3, "segment");
        var state = texts.Target is null ? UnitState.Initial : unit.State;
        xml.WriteAttributeString("state", XliffStates.ToWord(state));
        Start(4, "source");
        content.WriteSource();
        xml.WriteEndElement();
        if (texts.Target is not null)
        {
            Start(4, "target");
            content.WriteTarget();
            xml.WriteEndElement();
        }

        End(3);
        End(2);
    }

    private void WriteNote(int level, string text, string? category)
    {
        if (text.Length == 0)
        {
            return;
        }

        Start(level, "notes");
        Start(level + 1, "note");
        if (category is not null)
        {
            xml.WriteAttributeString("category", category);
        }

        xml.WriteString(text);
        xml.WriteEndElement();
        End(level);
    }

    private void Start(int level, string element)
    {
        xml.WriteWhitespace("\n" + new string(' ', 2 * level));
        xml.WriteStartElement(element, XliffNames.Core);
    }

    private void End(int level)
    {
        xml.WriteWhitespace("\n" + new string(' ', 2 * level));
        xml.WriteEndElement();
    }
}
