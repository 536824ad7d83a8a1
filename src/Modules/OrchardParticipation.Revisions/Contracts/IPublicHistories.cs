using System.Security.Claims;

namespace OrchardParticipation.Revisions.Contracts;

/// <summary>What the pages of a history show, for other modules: the same versions, the same languages, the same texts.</summary>
public interface IPublicHistories
{
    /// <summary>
    /// The versions of several items that the reader may know of, by localization set; of each the oldest first. A set without any
    /// is not there.
    /// </summary>
    Task<IReadOnlyDictionary<string, IReadOnlyList<PublicVersion>>> OfSetsAsync(ClaimsPrincipal reader, IReadOnlyCollection<string> localizationSets);

    /// <summary>When the first version of several items became public, by localization set. It answers to nobody's rights.</summary>
    Task<IReadOnlyDictionary<string, DateTime>> BeginningsAsync(IReadOnlyCollection<string> localizationSets);
}

/// <summary>A version, and what was public before it and since, in the languages that the reader may see.</summary>
/// <param name="Number">The permanent number.</param>
/// <param name="Utc">When it became public.</param>
/// <param name="Author">The name to show; null when nobody is known.</param>
/// <param name="Before">In order of first appearance; a language that it removed and that is hidden has no texts.</param>
/// <param name="After">In order of first appearance.</param>
public sealed record PublicVersion(int Number, DateTime Utc, string? Author, IReadOnlyList<VersionText> Before, IReadOnlyList<VersionText> After);

/// <summary>What one language said; texts are null where the row is no longer there or may not be shown.</summary>
public sealed record VersionText(string Culture, string? Title, string? Html);
