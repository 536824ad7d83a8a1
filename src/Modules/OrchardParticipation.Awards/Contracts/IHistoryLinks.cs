namespace OrchardParticipation.Awards.Contracts;

/// <summary>Finds its place in the public history for a version of a text. Without a history there is none.</summary>
public interface IHistoryLinks
{
    /// <summary>
    /// What follows the address of the history at the page that shows what changed in a language since one of its versions, such as
    /// <c>/1...4</c>; null if nothing did, or the history does not know the version.
    /// </summary>
    Task<string?> SinceAsync(string localizationSet, string culture, string versionId);
}
