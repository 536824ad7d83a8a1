using System.Text;

namespace OrchardParticipation.Translation.Formats.Xliff;

/// <summary>White space of a file that was laid out for people: a run of it is one space, and none at the ends of a text.</summary>
internal static class XliffSpace
{
    public static IEnumerable<XliffPiece> Collapse(IEnumerable<XliffPiece> pieces)
    {
        var collapsed = new List<XliffPiece>();
        var (hasText, lastText) = (false, -1);
        foreach (var piece in pieces)
        {
            if (piece.Kind != XliffPieceKind.Text)
            {
                hasText |= piece.Kind == XliffPieceKind.Alone;
                lastText = piece.Kind == XliffPieceKind.Alone ? -1 : lastText;
                collapsed.Add(piece);
                continue;
            }

            var text = Collapse(piece.Value, endsInSpace: !hasText || (lastText >= 0 && collapsed[lastText].Value.EndsWith(' ')));
            if (text.Length > 0)
            {
                hasText = true;
                lastText = collapsed.Count;
                collapsed.Add(piece with { Value = text });
            }
        }

        if (lastText >= 0)
        {
            collapsed[lastText] = collapsed[lastText] with { Value = collapsed[lastText].Value.TrimEnd(' ') };
        }

        return collapsed;
    }

    private static string Collapse(string text, bool endsInSpace)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var isSpace = character is ' ' or '\t' or '\n' or '\r';
            if (!isSpace || !endsInSpace)
            {
                collapsed.Append(isSpace ? ' ' : character);
            }

            endsInSpace = isSpace;
        }

        return collapsed.ToString();
    }
}
