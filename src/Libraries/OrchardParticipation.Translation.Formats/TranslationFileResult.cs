namespace OrchardParticipation.Translation.Formats;

/// <summary>What was read of a file. A unit with a problem is not in the document; the others are.</summary>
/// <remarks>There is no document if the file as a whole was refused: then the last problem says why.</remarks>
public sealed record TranslationFileResult(TranslationDocument? Document, IReadOnlyList<FileProblem> Problems);
