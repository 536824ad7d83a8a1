namespace OrchardParticipation.Translation.Formats.Xliff;

/// <summary>
/// Reads what stands in a <c>source</c> or a <c>target</c>. A pair of codes may be one element or two that point to each other;
/// annotations are read through.
/// </summary>
internal static class XliffContentReader
{
    public static List<XliffPiece> Read(XliffCursor at)
    {
        var pieces = new List<XliffPiece>();
        if (at.IsEmpty)
        {
            return pieces;
        }

        var depth = at.Depth;
        var open = new Stack<string>();
        while (at.Advance() && at.Depth > depth)
        {
            if (at.Text is { } text)
            {
                pieces.Add(new(XliffPieceKind.Text, text, null, at.Line));
            }
            else if (at.IsEnd && at.Name == "pc" && open.TryPop(out var id))
            {
                pieces.Add(new(XliffPieceKind.Close, id, null, at.Line));
            }
            else if (at.IsElement)
            {
                Take(at, pieces, open);
            }
        }

        return pieces;
    }

    private static void Take(XliffCursor at, List<XliffPiece> pieces, Stack<string> open)
    {
        var id = at.Attribute("id") ?? "";
        switch (at.Name)
        {
            case "cp":
                var character = XliffCharacters.Read(at.Attribute("hex"));
                pieces.Add(new(character is null ? XliffPieceKind.NoCharacter : XliffPieceKind.Text, character ?? at.Attribute("hex") ?? "", null, at.Line));
                break;
            case "ph":
                pieces.Add(new(XliffPieceKind.Alone, id, at.Attribute("dataRef"), at.Line));
                break;
            case "sc":
                pieces.Add(new(XliffPieceKind.Open, id, at.Attribute("dataRef"), at.Line));
                break;
            case "ec":
                pieces.Add(new(XliffPieceKind.Close, at.Attribute("startRef") ?? id, null, at.Line));
                break;
            case "pc":
                pieces.Add(new(XliffPieceKind.Open, id, at.Attribute("dataRefStart"), at.Line));
                if (at.IsEmpty)
                {
                    pieces.Add(new(XliffPieceKind.Close, id, null, at.Line));
                }
                else
                {
                    open.Push(id);
                }

                break;
            case "mrk" or "sm" or "em":
                break;
            default:
                pieces.Add(new(XliffPieceKind.NoCode, at.Name, null, at.Line));
                break;
        }
    }
}
