using System.Globalization;

namespace OrchardParticipation.Translation.Formats.Xliff;

/// <summary>Reads a unit of the file. What it means is for <see cref="XliffUnitResolver"/> to say.</summary>
internal sealed class XliffUnitReader(XliffCursor at)
{
    public XliffUnit Read(string id)
    {
        var unit = new XliffUnit { Id = id, Line = at.Line, Type = at.Attribute("type"), MaxLength = ReadMaxLength() };
        var depth = at.Depth;
        while (!(at.IsEmpty && at.Depth == depth) && at.NextInside(depth))
        {
            switch (at.Name)
            {
                case "notes":
                    ReadNotes(unit);
                    break;
                case "originalData":
                    ReadData(unit);
                    break;
                case "segment":
                    unit.Segments.Add(ReadSegment(isIgnorable: false, unit.Segments.Count + 1));
                    break;
                case "ignorable":
                    unit.Segments.Add(ReadSegment(isIgnorable: true, unit.Segments.Count + 1));
                    break;
                default:
                    at.Skip();
                    break;
            }
        }

        return unit;
    }

    private void ReadNotes(XliffUnit unit)
    {
        var depth = at.Depth;
        while (at.NextInside(depth))
        {
            unit.Notes.Add(at.ReadText() ?? "");
        }
    }

    private void ReadData(XliffUnit unit)
    {
        var depth = at.Depth;
        while (at.NextInside(depth))
        {
            var id = at.Attribute("id") ?? "";
            unit.Data[id] = at.ReadText();
        }
    }

    private XliffSegment ReadSegment(bool isIgnorable, int place)
    {
        var state = XliffStates.FromWord(at.Attribute("state"));
        var (source, target, keepsSpace, order) = (new List<XliffPiece>(), (List<XliffPiece>?)null, at.KeepsSpace, place);
        var depth = at.Depth;
        while (!(at.IsEmpty && at.Depth == depth) && at.NextInside(depth))
        {
            switch (at.Name)
            {
                case "source":
                    keepsSpace = at.KeepsSpace;
                    source = XliffContentReader.Read(at);
                    break;
                case "target":
                    order = int.TryParse(at.Attribute("order"), NumberStyles.None, CultureInfo.InvariantCulture, out var own) ? own : place;
                    target = XliffContentReader.Read(at);
                    break;
                default:
                    at.Skip();
                    break;
            }
        }

        return new XliffSegment(isIgnorable, state, keepsSpace, source, target, order);
    }

    // "60" or "10,60"; "*" is no limit.
    private int? ReadMaxLength() =>
        int.TryParse(at.Attribute("sizeRestriction", XliffNames.SizeRestriction)?.Split(',')[^1].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var most) ? most : null;
}
