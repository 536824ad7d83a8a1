using EmbeddedOrchard.Content.Taxonomies;
using OrchardCore.ContentManagement.Records;
using YesSql;

namespace EmbeddedOrchard.Admin.ContentTypes;

/// <summary>The taxonomies that a field may take its terms from.</summary>
internal sealed class TaxonomyChoices(ISession session)
{
    public async Task<IReadOnlyList<(string Id, string Title)>> ListAsync() =>
        [.. (await session.QueryIndex<ContentItemIndex>(row => row.ContentType == TaxonomyMigrations.Taxonomy && row.Latest).OrderBy(row => row.DisplayText).ListAsync())
            .Select(row => (row.ContentItemId, string.IsNullOrWhiteSpace(row.DisplayText) ? row.ContentItemId : row.DisplayText))];
}
