namespace OrchardParticipation.Translation.Formats;

/// <summary>What was read of a file. A unit with a problem is not in the document; the others are.</summary>
/// <remarks>There is no document if the file as a whole was refused: then the last problem says why.</remarks>
public sealed record TranslationFileResult(TranslationDocument? Document, IReadOnlyList<FileProblem> Problems)
{
    /// <summary>Where each unit stands in the file, from 1, by its item and itself.</summary>
    public IReadOnlyDictionary<(string ItemId, string UnitId), int> Lines { get; init; } = new Dictionary<(string, string), int>();
}
