using System.Security.Claims;

namespace OrchardParticipation.Revisions.Pages;

/// <summary>Makes what the pages of a history show.</summary>
public interface IHistoryPages
{
    /// <summary>One page of the list, the newest revision first; null if there is no such page.</summary>
    Task<VersionListModel?> ListAsync(ClaimsPrincipal reader, HistorySubject subject, int page);

    /// <summary>What one revision changed; null if the reader may not know of it.</summary>
    Task<VersionModel?> VersionAsync(ClaimsPrincipal reader, HistorySubject subject, int number, ChangeView view);

    /// <summary>What changed between two states, of which the older may be 0, before the first; null if the reader may not know of either.</summary>
    Task<VersionModel?> ComparisonAsync(ClaimsPrincipal reader, HistorySubject subject, int from, int to, ChangeView view);
}
