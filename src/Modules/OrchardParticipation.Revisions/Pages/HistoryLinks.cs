using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Revisions.Contracts;

namespace OrchardParticipation.Revisions.Pages;

internal sealed class HistoryLinks(IRevisions revisions) : IHistoryLinks
{
    public async Task<string?> SinceAsync(string localizationSet, string culture, string versionId)
    {
        Revision[] ofLanguage = [.. (await revisions.OfSetAsync(localizationSet)).Where(revision => string.Equals(revision.Culture, culture, StringComparison.OrdinalIgnoreCase))];
        return ofLanguage.LastOrDefault(revision => revision.VersionId == versionId) is { } from && ofLanguage[^1].Number > from.Number
            ? FormattableString.Invariant($"/{from.Number}...{ofLanguage[^1].Number}")
            : null;
    }
}
