namespace OrchardParticipation.Text.Comparing;

/// <summary>A block of a document: what it is, its level (headings and lists; otherwise 0) and its bare text, never empty.</summary>
public sealed record TextBlock(BlockKind Kind, int Level, string Text);
