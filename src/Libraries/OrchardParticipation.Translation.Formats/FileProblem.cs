namespace OrchardParticipation.Translation.Formats;

/// <summary>Something in a file that was not read.</summary>
/// <remarks>
/// The line counts from 1; it is 0 if the problem is about the whole file. The detail is the tag, id, version… that the kind speaks of,
/// as it stands in the file, and never a sentence.
/// </remarks>
public sealed record FileProblem(int Line, string? ItemId, string? UnitId, ProblemKind Kind, string Detail);
