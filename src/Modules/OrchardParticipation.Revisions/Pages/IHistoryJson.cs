using System.Security.Claims;

namespace OrchardParticipation.Revisions.Pages;

/// <summary>What the pages of a history show, as JSON texts; each is null where the page is not there.</summary>
public interface IHistoryJson
{
    /// <inheritdoc cref="IHistoryPages.ListAsync"/>
    Task<string?> ListAsync(ClaimsPrincipal reader, HistorySubject subject, int page);

    /// <inheritdoc cref="IHistoryPages.VersionAsync"/>
    Task<string?> VersionAsync(ClaimsPrincipal reader, HistorySubject subject, int number);

    /// <inheritdoc cref="IHistoryPages.ComparisonAsync"/>
    Task<string?> ComparisonAsync(ClaimsPrincipal reader, HistorySubject subject, int from, int to);
}
