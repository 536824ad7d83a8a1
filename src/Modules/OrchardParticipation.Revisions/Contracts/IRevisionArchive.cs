namespace OrchardParticipation.Revisions.Contracts;

/// <summary>Takes over the history of something that was published elsewhere, with its own numbers, authors and times.</summary>
public interface IRevisionArchive
{
    /// <summary>
    /// Writes revisions as they are, after those that are there, in the current unit of work. Call it before the version rows that they
    /// name are imported: a version that is on record makes no revision of its own.
    /// </summary>
    /// <param name="revisions">
    /// Of one set or several, each in the order of its numbers, which may leave some out. Several languages that one version changed have one number: all but the
    /// first are <see cref="Revision.IsFurtherLanguage"/>.
    /// </param>
    /// <exception cref="ArgumentException">A number is there already.</exception>
    Task AppendAsync(IReadOnlyList<Revision> revisions);
}
