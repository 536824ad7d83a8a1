using EmbeddedOrchard.Store;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace EmbeddedOrchard.Admin.Contents.Listing.Lines;

/// <summary>The rows of the content that was there before the table, made from Orchard's own indexes without reading the documents.</summary>
internal sealed class ContentListFilling(ISession session)
{
    private const int BatchSize = 1_000;

    public async Task FillAsync()
    {
        for (var last = 0L; await NextAsync(last) is [.., var end] batch; last = end.DocumentId)
        {
            var ids = batch.Select(row => row.DocumentId).ToArray();
            var localized = (await session.QueryIndex<LocalizedContentItemIndex>(row => row.DocumentId.IsIn(ids)).ListAsync())
                .ToDictionary(row => row.DocumentId);
            foreach (var row in batch)
            {
                Insert(ContentListIndex.Of(row, localized.GetValueOrDefault(row.DocumentId)), row.DocumentId);
            }
        }
    }

    private async Task<ContentItemIndex[]> NextAsync(long last) =>
    [
        .. await session.QueryIndex<ContentItemIndex>(row => row.DocumentId > last && (row.Latest || row.Published))
            .OrderBy(row => row.DocumentId).Take(BatchSize).ListAsync(),
    ];

    private void Insert(ContentListIndex row, long documentId)
    {
        var own = (Session)session;
        IndexTable.Of(typeof(ContentListIndex)).Insert(own.Connect(), own.SqlStore.Tables.Index(typeof(ContentListIndex), ""), row, documentId);
    }
}
