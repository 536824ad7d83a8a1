using OrchardParticipation.Translation.Formats.Inline;

namespace OrchardParticipation.Translation.Formats.Xliff;

/// <summary>The tag of a code with its number, or why it has none.</summary>
internal readonly record struct XliffCode(InlineTag? Tag, int Number, ProblemKind Problem);

/// <summary>Puts a text together from pieces whose codes it has looked up.</summary>
internal sealed class XliffCodes(Func<XliffPiece, XliffCode> find, Func<XliffPiece, string> describe)
{
    private readonly InlineBuilder _builder = new();
    private readonly Stack<string> _open = new();

    /// <summary>Where a damaged tag stands is known unless it is one that is not closed.</summary>
    public (TagDamage Damage, int? Line)? Read(IEnumerable<XliffPiece> pieces, out InlineText text)
    {
        TagDamage? damage = null;
        int? line = null;
        foreach (var piece in pieces)
        {
            damage = Add(piece);
            if (damage is not null)
            {
                line = piece.Line;
                break;
            }
        }

        var unclosed = _builder.Finish(out text);
        return (damage ?? unclosed) is { } found ? (found, line) : null;
    }

    private TagDamage? Add(XliffPiece piece)
    {
        switch (piece.Kind)
        {
            case XliffPieceKind.Text:
                _builder.Add(piece.Value);
                return null;
            case XliffPieceKind.NoCharacter:
                return new TagDamage(ProblemKind.UnknownCharacter, piece.Value);
            case XliffPieceKind.NoCode:
                return new TagDamage(ProblemKind.UnknownTag, piece.Value);
            case XliffPieceKind.Close when _open.TryPeek(out var innermost) && innermost == piece.Value:
                _open.Pop();
                _builder.CloseInnermost();
                return null;
            case XliffPieceKind.Close:
                return new TagDamage(ProblemKind.MisnestedTag, describe(piece));
            default:
                return Start(piece);
        }
    }

    private TagDamage? Start(XliffPiece piece)
    {
        var code = find(piece);
        if (code.Tag is not { } tag)
        {
            return new TagDamage(code.Problem, describe(piece));
        }

        if (piece.Kind == XliffPieceKind.Alone)
        {
            return _builder.AddAlone(tag, code.Number);
        }

        _open.Push(piece.Value);
        return _builder.Open(tag, code.Number);
    }
}
