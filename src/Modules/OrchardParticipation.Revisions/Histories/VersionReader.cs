using System.Security.Claims;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Html.Models;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Contracts;
using YesSql;
using YesSql.Services;

namespace OrchardParticipation.Revisions.Histories;

/// <summary>Reads version rows, in two queries for each thousand of them.</summary>
internal sealed class VersionReader(ISession session, IVisibility visibility)
{
    // Some databases take no more than 2,100 parameters in a query.
    private const int MostParameters = 1_000;

    /// <param name="reader">Who wants to read.</param>
    /// <param name="localizationSet">The set whose public items are looked up.</param>
    /// <param name="revisions">The revisions whose version rows are wanted.</param>
    public Task<VersionRows> ReadAsync(ClaimsPrincipal reader, string localizationSet, IReadOnlyCollection<Revision> revisions) =>
        ReadAsync(reader, [localizationSet], revisions);

    /// <inheritdoc cref="ReadAsync(ClaimsPrincipal, string, IReadOnlyCollection{Revision})"/>
    public async Task<VersionRows> ReadAsync(ClaimsPrincipal reader, IReadOnlyCollection<string> localizationSets, IReadOnlyCollection<Revision> revisions)
    {
        var published = new Dictionary<string, ContentItem>(StringComparer.Ordinal);
        foreach (var some in localizationSets.Chunk(MostParameters))
        {
            foreach (var item in await session
                .Query<ContentItem, LocalizedContentItemIndex>(index => index.LocalizationSet.IsIn(some) && index.Published)
                .ListAsync())
            {
                published[item.ContentItemId] = item;
            }
        }

        var texts = new Dictionary<string, WrittenVersion>(StringComparer.Ordinal);
        var cultures = revisions.DistinctBy(revision => revision.ContentItemId).ToDictionary(revision => revision.ContentItemId, revision => revision.Culture);
        foreach (var row in await RowsAsync(revisions, published.Values))
        {
            if (await visibility.CanSeeVersionAsync(reader, row, published.GetValueOrDefault(row.ContentItemId)))
            {
                texts[row.ContentItemVersionId] = new WrittenVersion(
                    cultures[row.ContentItemId], row.ContentItemVersionId, row.DisplayText ?? "", row.As<HtmlBodyPart>()?.Html ?? "");
            }
        }

        return new VersionRows(texts, await PublicItemsAsync(reader, published.Values));
    }

    private async Task<IEnumerable<ContentItem>> RowsAsync(IReadOnlyCollection<Revision> revisions, IReadOnlyCollection<ContentItem> published)
    {
        var wanted = revisions.Select(revision => revision.VersionId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        ContentItem[] known = [.. published.Where(row => wanted.Remove(row.ContentItemVersionId))];
        List<ContentItem> rows = [.. known];
        foreach (var others in wanted.Chunk(MostParameters))
        {
            rows.AddRange(await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId.IsIn(others)).ListAsync());
        }

        return rows;
    }

    private async Task<IReadOnlySet<string>> PublicItemsAsync(ClaimsPrincipal reader, IEnumerable<ContentItem> published)
    {
        var items = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in published)
        {
            if (await visibility.CanSeeAsync(reader, item))
            {
                items.Add(item.ContentItemId);
            }
        }

        return items;
    }
}
