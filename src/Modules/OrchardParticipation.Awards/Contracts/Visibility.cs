using System.Security.Claims;
using OrchardCore.ContentManagement;

namespace OrchardParticipation.Awards.Contracts;

/// <summary>
/// The one answer to "may this reader see this?" for pages, history, feeds, search, export and the API. Everything that
/// it refuses is answered as if it did not exist.
/// </summary>
public interface IVisibility
{
    /// <summary>Whether the reader may see published items of a type at all; for queries, which filter the rest by <see cref="VisibilityPolicy"/>.</summary>
    Task<bool> MayReadAsync(ClaimsPrincipal reader, string contentType);

    /// <summary>Whether the reader may see this row of a content item on a public page: the row must be the published one.</summary>
    Task<bool> CanSeeAsync(ClaimsPrincipal reader, ContentItem item);

    /// <summary>
    /// The content types that a reader must be allowed to read to see this row; null when nobody may see it. For what is kept
    /// between requests: the permissions of a reader are asked anew each time.
    /// </summary>
    Task<IReadOnlyList<string>?> TypesToReadAsync(ContentItem item);

    /// <summary>
    /// Whether the reader may see a version that was public once. <paramref name="published"/> is the row of the same
    /// item that is public now: without one, all of its history is hidden.
    /// </summary>
    Task<bool> CanSeeVersionAsync(ClaimsPrincipal reader, ContentItem version, ContentItem? published);
}

/// <summary>The part of visibility that depends on the content alone.</summary>
public static class VisibilityPolicy
{
    /// <summary>The statuses that no reader may know of.</summary>
    public static bool IsPublic(PracticeStatus status) => status is not PracticeStatus.Rejected;

    /// <summary>The statuses that lists, figures and feeds show unless a reader asks for others.</summary>
    public static bool IsListed(PracticeStatus status) => status is not (PracticeStatus.Rejected or PracticeStatus.Withdrawn);
}
