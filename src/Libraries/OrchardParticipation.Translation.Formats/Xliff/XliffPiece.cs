namespace OrchardParticipation.Translation.Formats.Xliff;

internal enum XliffPieceKind
{
    Text,
    Open,
    Close,
    Alone,

    /// <summary>Names a character that does not exist.</summary>
    NoCharacter,

    /// <summary>An element that no text has.</summary>
    NoCode,
}

/// <summary>A text, or a code with its id and that of its tag.</summary>
internal readonly record struct XliffPiece(XliffPieceKind Kind, string Value, string? Data, int Line);
