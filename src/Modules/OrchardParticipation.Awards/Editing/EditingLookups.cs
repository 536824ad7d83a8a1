using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Indexing;
using YesSql;

namespace OrchardParticipation.Awards.Editing;

/// <summary>What editors must know of other content items: drafts count as much as published ones.</summary>
internal sealed class EditingLookups(ISession session)
{
    public async Task<IReadOnlyList<EditionPart>> EditionsAsync() =>
        [.. (await session.Query<ContentItem, EditionIndex>(row => row.Latest).ListAsync())
            .Select(item => item.As<EditionPart>())
            .Where(edition => !string.IsNullOrEmpty(edition?.Slug))
            .OrderByDescending(edition => edition.Number)
            .DistinctBy(edition => edition.Slug)];

    /// <summary>Whether another edition has the slug; the other languages of the same edition share it.</summary>
    public async Task<bool> IsSlugTakenAsync(ContentItem item, string slug) =>
        (await session.QueryIndex<EditionIndex>(row => row.Slug == slug && row.Latest).ListAsync())
            .Any(row => IsAnother(item, row.ContentItemId, row.LocalizationSet));

    /// <summary>Whether another practice has the address, or has it in its published version.</summary>
    public async Task<bool> IsAddressTakenAsync(ContentItem item, string edition, ComponentAddress address)
    {
        var (component, number) = (address.Component, address.Number);
        return (await session.QueryIndex<AddressIndex>(row => row.Edition == edition && row.Component == component && row.Number == number).ListAsync())
            .Any(row => IsAnother(item, row.ContentItemId, row.LocalizationSet));
    }

    private static bool IsAnother(ContentItem item, string? contentItemId, string? localizationSet)
    {
        var set = item.As<LocalizationPart>()?.LocalizationSet;
        return contentItemId != item.ContentItemId && (string.IsNullOrEmpty(set) || set != localizationSet);
    }
}
