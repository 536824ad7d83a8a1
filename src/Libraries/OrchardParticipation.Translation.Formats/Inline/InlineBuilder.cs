namespace OrchardParticipation.Translation.Formats.Inline;

/// <summary>Puts a text together from its pieces and sees to it that elements nest. Every method says what is damaged, or nothing.</summary>
internal sealed class InlineBuilder
{
    // One less with its paragraph than the 64 that canonical HTML keeps.
    private const int MostDepth = 62;

    private readonly List<InlinePiece> _pieces = [];
    private readonly Stack<InlinePiece> _open = [];

    /// <summary>The element in which the next piece stands.</summary>
    public InlinePiece? Innermost => _open.TryPeek(out var piece) ? piece : null;

    public void Add(string text)
    {
        if (text.Length > 0)
        {
            _pieces.Add(new(InlineKind.Text, text, null, -1));
        }
    }

    public TagDamage? Open(InlineTag tag, int code)
    {
        if (tag.IsVoid || _open.Count == MostDepth || (tag.Name == "a" && _open.Any(outer => outer.Tag!.Name == "a")))
        {
            return new TagDamage(ProblemKind.MisnestedTag, tag.Open);
        }

        var piece = new InlinePiece(InlineKind.Open, "", tag, code);
        _open.Push(piece);
        _pieces.Add(piece);
        return null;
    }

    public TagDamage? AddAlone(InlineTag tag, int code)
    {
        if (!tag.IsVoid)
        {
            return new TagDamage(ProblemKind.MisnestedTag, tag.Open);
        }

        _pieces.Add(new(InlineKind.Alone, "", tag, code));
        return null;
    }

    public void CloseInnermost() => _pieces.Add(_open.Pop() with { Kind = InlineKind.Close });

    public TagDamage? Finish(out InlineText text)
    {
        text = new InlineText(_pieces);
        return Innermost is { } unclosed ? new TagDamage(ProblemKind.MisnestedTag, unclosed.Tag!.Open) : null;
    }
}
