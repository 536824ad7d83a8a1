using System.Text.Json.Nodes;
using OrchardParticipation.Revisions.Contracts;

namespace OrchardParticipation.Revisions.Recording;

/// <summary>Which revision follows from a publication or a removal; null when there is nothing to record.</summary>
internal static class RevisionRules
{
    public static Revision? Published(IReadOnlyList<Revision> history, PublishedLanguage language, DateTime utc)
    {
        var sinceRemoval = SinceRemoval(history, language);

        // An import that runs again publishes old versions once more.
        if (sinceRemoval.Exists(revision => revision.VersionId == language.VersionId))
        {
            return null;
        }

        return Next(history, language, utc, language.VersionId, sinceRemoval.LastOrDefault()?.VersionId, language.Facts);
    }

    /// <summary>
    /// What the language said when this was published; null if it was not public then. An import that runs again brings what was
    /// published before other things that are on record already.
    /// </summary>
    public static Revision? Before(IReadOnlyList<Revision> history, PublishedLanguage language, DateTime utc) =>
        SinceRemoval(history, language).FindLast(revision => revision.Utc <= utc);

    public static Revision? Removed(IReadOnlyList<Revision> history, PublishedLanguage language, DateTime utc)
    {
        var newest = OfLanguage(history, language).LastOrDefault();

        return newest is null || newest.IsRemoval()
            ? null
            : Next(history, language, utc, versionId: null, replacedVersionId: newest.VersionId, facts: null);
    }

    private static List<Revision> SinceRemoval(IReadOnlyList<Revision> history, PublishedLanguage language)
    {
        var ofLanguage = OfLanguage(history, language);
        return ofLanguage[(1 + ofLanguage.FindLastIndex(revision => revision.IsRemoval()))..];
    }

    private static List<Revision> OfLanguage(IReadOnlyList<Revision> history, PublishedLanguage language) =>
        [.. history.Where(revision => revision.ContentItemId == language.ContentItemId)];

    private static Revision Next(
        IReadOnlyList<Revision> history,
        PublishedLanguage language,
        DateTime utc,
        string? versionId,
        string? replacedVersionId,
        JsonObject? facts) => new()
        {
            LocalizationSet = language.LocalizationSet,
            Number = history.Count == 0 ? 1 : history[^1].Number + 1,
            Culture = language.Culture,
            ContentType = language.ContentType,
            ContentItemId = language.ContentItemId,
            VersionId = versionId,
            ReplacedVersionId = replacedVersionId,
            Author = language.Author,
            Utc = utc,
            Facts = facts,
        };
}
