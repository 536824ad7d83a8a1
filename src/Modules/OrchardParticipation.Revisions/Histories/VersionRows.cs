using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Contracts;

namespace OrchardParticipation.Revisions.Histories;

/// <summary>What a reader may see of a history: the texts of version rows, by version id, and the items that are public now.</summary>
internal sealed record VersionRows(IReadOnlyDictionary<string, WrittenVersion> Texts, IReadOnlySet<string> PublicItems)
{
    /// <summary>A language that is not public now takes all of its past texts with it.</summary>
    public bool IsHidden(Revision revision) => !PublicItems.Contains(revision.ContentItemId);

    /// <summary>That a language was removed may be known; what it said may not.</summary>
    public bool IsOutOfSight(Revision revision) => !revision.IsRemoval() && IsHidden(revision);

    public WrittenVersion TextOf(Revision revision) =>
        Texts.TryGetValue(revision.VersionId!, out var text) ? text : new WrittenVersion(revision.Culture, revision.VersionId!, Title: null, Html: null);
}
