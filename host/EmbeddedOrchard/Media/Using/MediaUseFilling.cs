using EmbeddedOrchard.Shell.Modules;
using EmbeddedOrchard.Store;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Environment.Extensions.Features;
using OrchardCore.Environment.Shell;
using YesSql;

namespace EmbeddedOrchard.Media.Using;

/// <summary>Items that were saved while the feature was off are not in the index: it is filled anew each time that the feature comes on.</summary>
internal sealed class MediaUseFilling(ISession session) : FeatureEventHandler
{
    public override Task EnabledAsync(IFeatureInfo feature) => feature.Id == BuiltInFeatures.Media ? FillAsync(session) : Task.CompletedTask;

    public static async Task FillAsync(ISession session)
    {
        var rows = await session.QueryIndex<ContentItemIndex>(row => row.Latest || row.Published).ListAsync();
        await session.FillIndexAsync<ContentItem, MediaUseIndex>(rows.Select(row => row.DocumentId));
    }
}
