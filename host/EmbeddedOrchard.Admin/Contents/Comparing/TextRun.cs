namespace EmbeddedOrchard.Admin.Contents.Comparing;

internal enum TextRunKind
{
    Same,
    Deleted,
    Inserted,
}

/// <summary>A stretch of text that both sides have, or one of them.</summary>
internal sealed record TextRun(TextRunKind Kind, string Text);
