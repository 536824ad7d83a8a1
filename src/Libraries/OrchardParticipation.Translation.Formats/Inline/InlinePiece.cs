namespace OrchardParticipation.Translation.Formats.Inline;

internal enum InlineKind
{
    Text,
    Open,
    Close,
    Alone,
}

/// <summary>A stretch of text or a tag. Both tags of an element have the same number.</summary>
internal readonly record struct InlinePiece(InlineKind Kind, string Text, InlineTag? Tag, int Code);
