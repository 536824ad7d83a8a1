using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentLocalization.Records;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace EmbeddedOrchard.Content.Localizing;

internal sealed class LocalizedContentItemIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<LocalizedContentItemIndex>()
            .When(item => (item.Latest || item.Published) && item.Has<LocalizationPart>())
            .Map(item => item.As<LocalizationPart>() is { LocalizationSet.Length: > 0, Culture.Length: > 0 } part
                ? new LocalizedContentItemIndex
                {
                    LocalizationSet = part.LocalizationSet,
                    Culture = part.Culture.ToLowerInvariant(),
                    ContentItemId = item.ContentItemId,
                    Latest = item.Latest,
                    Published = item.Published,
                }
                : null!);
}
