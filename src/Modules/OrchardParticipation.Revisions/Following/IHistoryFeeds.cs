using System.Security.Claims;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Revisions.Pages;

namespace OrchardParticipation.Revisions.Following;

/// <summary>Makes the Atom feeds (RFC 4287) of histories. What a reader may not know is not in them.</summary>
public interface IHistoryFeeds
{
    /// <summary>The newest changes of one item.</summary>
    Task<string> OfItemAsync(ClaimsPrincipal reader, HistorySubject subject);

    /// <summary>The newest changes of an edition and of its practices that lists show.</summary>
    Task<string> OfEditionAsync(ClaimsPrincipal reader, PublicEdition edition);
}
