namespace OrchardParticipation.Strings;

/// <summary>A place in the code that shows a text.</summary>
/// <param name="File">Relative to the repository.</param>
/// <param name="Line">From 1.</param>
/// <param name="Contexts">Where the site looks for it, in this order, before it looks for the text alone; empty where only the caller knows.</param>
/// <param name="Id">The English text.</param>
/// <param name="Plural">The English text for more than one.</param>
internal sealed record Usage(string File, int Line, IReadOnlyList<string> Contexts, string Id, string? Plural);
