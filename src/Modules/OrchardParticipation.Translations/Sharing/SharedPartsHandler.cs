using Microsoft.Extensions.Options;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardParticipation.Translations.Contracts;
using YesSql;

namespace OrchardParticipation.Translations.Sharing;

/// <summary>
/// Saves the other languages in the session of the publication: they change together or not at all. Saving raises no
/// content events, so nothing is published again and no version is made.
/// </summary>
internal sealed class SharedPartsHandler(ISession session, IOptions<SharedPartOptions> options) : ContentHandlerBase
{
    public override async Task PublishedAsync(PublishContentContext context)
    {
        try
        {
            await ShareAsync(context.ContentItem);
        }
        catch
        {
            // The caller logs what handlers throw and goes on: without this, half of the change would be committed.
            await session.CancelAsync();
            throw;
        }
    }

    private async Task ShareAsync(ContentItem published)
    {
        var partNames = options.Value.PartNames;
        if (partNames.Count == 0
            || !published.TryGet<LocalizationPart>(out var localization)
            || string.IsNullOrEmpty(localization.LocalizationSet))
        {
            return;
        }

        foreach (var other in await OtherLanguagesAsync(localization.LocalizationSet, published.ContentItemId))
        {
            if (SharedParts.Copy(from: published, to: other, partNames))
            {
                await session.SaveAsync(other);
            }
        }
    }

    private async Task<IEnumerable<ContentItem>> OtherLanguagesAsync(string localizationSet, string contentItemId) =>
        await session
            .Query<ContentItem, LocalizedContentItemIndex>(index =>
                index.LocalizationSet == localizationSet
                && index.ContentItemId != contentItemId
                && (index.Published || index.Latest))
            .ListAsync();
}
