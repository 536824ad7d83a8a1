namespace EmbeddedOrchard.Content.Taxonomies;

/// <summary>A term as a person reads it, where it stands in its taxonomy: level 1 is the top.</summary>
internal sealed record Term(string Id, string Text, int Level, bool IsLeaf);
