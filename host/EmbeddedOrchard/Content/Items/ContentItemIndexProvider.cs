using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using YesSql.Indexes;

namespace EmbeddedOrchard.Content.Items;

internal sealed class ContentItemIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<ContentItemIndex>().Map(item => new ContentItemIndex
        {
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = item.ContentItemVersionId,
            ContentType = item.ContentType,
            Latest = item.Latest,
            Published = item.Published,
            ModifiedUtc = item.ModifiedUtc,
            PublishedUtc = item.PublishedUtc,
            CreatedUtc = item.CreatedUtc,
            Owner = item.Owner.UpTo(ContentItemIndex.MaxOwnerSize),
            Author = item.Author.UpTo(ContentItemIndex.MaxAuthorSize),
            DisplayText = item.DisplayText.UpTo(ContentItemIndex.MaxDisplayTextSize),
        });
}
