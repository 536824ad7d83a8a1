using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Indexing;
using YesSql;
using YesSql.Services;

namespace OrchardParticipation.Awards.Reading;

internal sealed class AwardItems(ISession session) : IAwardItems
{
    // Some databases take no more than 2,100 parameters in a query.
    private const int MostParameters = 1_000;

    public async Task<IReadOnlyList<string>> AwardsAsync() =>
        [.. (await session.Query<ContentItem, ContentItemIndex>(item => item.Latest && item.ContentType == ContentTypes.Award).ListAsync())
            .Select(item => item.As<AwardPart>()?.Slug)
            .OfType<string>()
            .Where(slug => slug.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)];

    public async Task<string?> EditionAsync(string slug) =>
        (await session.QueryIndex<EditionIndex>(row => row.Slug == slug && (row.Latest || row.Published)).FirstOrDefaultAsync())?.LocalizationSet;

    public async Task<IReadOnlyDictionary<ComponentAddress, string>> PracticesAsync(string edition, IReadOnlyCollection<ComponentAddress> addresses)
    {
        var wanted = addresses.ToHashSet();
        var found = new Dictionary<ComponentAddress, string>();
        foreach (var numbers in wanted.Select(address => address.Number).Distinct().Chunk(MostParameters))
        {
            foreach (var row in await session.QueryIndex<AddressIndex>(row => row.Edition == edition && row.Number.IsIn(numbers)).ListAsync())
            {
                var address = new ComponentAddress { Component = row.Component, Number = row.Number };
                if (wanted.Contains(address))
                {
                    found[address] = row.LocalizationSet!;
                }
            }
        }

        return found;
    }
}
