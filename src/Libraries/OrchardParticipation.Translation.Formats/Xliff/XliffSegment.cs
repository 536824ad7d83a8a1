namespace OrchardParticipation.Translation.Formats.Xliff;

/// <summary>A part of a unit.</summary>
/// <remarks>
/// What can be ignored stands between the segments of a text and is the same in the translation if that says nothing else. The order is the
/// place of the translation among the others.
/// </remarks>
internal sealed record XliffSegment(bool IsIgnorable, UnitState State, bool KeepsSpace, List<XliffPiece> Source, List<XliffPiece>? Target, int Order)
{
    public bool HasSource => Source.Exists(IsContent);

    public bool HasTarget => Target is not null && Target.Exists(IsContent);

    private static bool IsContent(XliffPiece piece) => piece.Kind != XliffPieceKind.Text || !string.IsNullOrWhiteSpace(piece.Value);
}
