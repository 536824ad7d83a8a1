namespace OrchardParticipation.Decidim.Formats.Reading;

/// <summary>Ends the reading of a file; <see cref="GuardedEntries"/> makes an entry of it.</summary>
internal sealed class BadSourceException(SourceProblemKind kind, int? line = null, string? field = null, string? detail = null) : Exception(kind.ToString())
{
    public int? Line { get; } = line;

    public SourceProblem Problem { get; } = new(kind, field, detail);
}
