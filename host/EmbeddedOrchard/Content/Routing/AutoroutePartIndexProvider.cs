using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using YesSql.Indexes;

namespace EmbeddedOrchard.Content.Routing;

internal sealed class AutoroutePartIndexProvider : IndexProvider<ContentItem>
{
    public override void Describe(DescribeContext<ContentItem> context) =>
        context.For<AutoroutePartIndex>()
            .When(item => (item.Latest || item.Published) && item.Has<AutoroutePart>())
            .Map(item => item.As<AutoroutePart>() is { Disabled: false, Path.Length: > 0 } part
                ? new AutoroutePartIndex
                {
                    ContentItemId = item.ContentItemId,
                    Path = part.Path,
                    Published = item.Published,
                    Latest = item.Latest,
                }
                : null!);
}
