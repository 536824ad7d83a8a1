using OrchardCore.AuditTrail.Services;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardParticipation.Decidim.Importing.Trail;

/// <summary>Writes the events of an import. Content handlers pass over imported versions, of which there may be thousands.</summary>
/// <param name="trails">The audit trail; none while its feature is off, and then nothing is recorded.</param>
internal sealed class ImportTrail(IEnumerable<IAuditTrailManager> trails)
{
    private const int LongestText = 1000;

    public async Task RecordAsync(string name, ImportDeed deed, ImportReport? report = null, string? error = null)
    {
        foreach (var trail in trails)
        {
            await trail.RecordEventAsync(new AuditTrailContext<DecidimImportEvent>(
                name, ImportTrailEvents.Category, deed.Id, deed.UserId ?? string.Empty, deed.UserName ?? string.Empty, Event(deed, report, error)));
        }
    }

    private static DecidimImportEvent Event(ImportDeed deed, ImportReport? report, string? error) => new()
    {
        Source = Shortened(deed.Source),
        Created = report?.Editions.Created + report?.Practices.Created,
        Changed = report?.Editions.Changed + report?.Practices.Changed,
        Unchanged = report?.Editions.Left + report?.Practices.Left,
        Revisions = report?.Revisions,
        Problems = report?.ProblemCount,
        Error = Shortened(error),
    };

    private static string? Shortened(string? text) => text?.Length > LongestText ? text[..LongestText] : text;
}
