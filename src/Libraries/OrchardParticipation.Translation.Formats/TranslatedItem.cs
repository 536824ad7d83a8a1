namespace OrchardParticipation.Translation.Formats;

/// <summary>A thing whose texts are translated together.</summary>
/// <remarks>
/// The id is not empty, has no white space, control characters or <c>/</c>, and is unique in its document. The title is for people: its
/// line breaks become spaces. The version is the one of the item that the file was made from.
/// </remarks>
public sealed record TranslatedItem(string Id, string? Title, string? SourceVersion, IReadOnlyList<TranslationUnit> Units);
