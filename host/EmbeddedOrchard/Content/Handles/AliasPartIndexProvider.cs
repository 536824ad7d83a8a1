using OrchardCore.Alias.Indexes;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace EmbeddedOrchard.Content.Handles;

internal sealed class AliasPartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<AliasPartIndex>()
            .When(item => (item.Latest || item.Published) && item.Has<AliasPart>())
            .Map(item => item.As<AliasPart>() is { Alias.Length: > 0 } part
                ? new AliasPartIndex
                {
                    Alias = part.Alias.ToLowerInvariant(),
                    ContentItemId = item.ContentItemId,
                    Latest = item.Latest,
                    Published = item.Published,
                }
                : null!);
}
