namespace OrchardParticipation.Revisions.Contracts;

/// <summary>
/// The log of revisions. It answers to nobody's rights: ask Awards' <c>IVisibility</c> about the rows it names before showing them.
/// </summary>
public interface IRevisions
{
    /// <summary>All revisions of a localization set, the first one first; with those that this unit of work has not committed yet.</summary>
    Task<IReadOnlyList<Revision>> OfSetAsync(string localizationSet);

    /// <summary>All localization sets that have a history, those of items that are gone, too.</summary>
    Task<IReadOnlyList<string>> SetsAsync();

    /// <summary>All revisions of several sets, of each the first one first.</summary>
    Task<IReadOnlyList<Revision>> OfSetsAsync(IReadOnlyCollection<string> localizationSets);
}
