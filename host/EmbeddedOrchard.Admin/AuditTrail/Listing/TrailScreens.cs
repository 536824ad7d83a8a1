using EmbeddedOrchard.Admin.Contents.Comparing;
using EmbeddedOrchard.AuditTrail.Content;
using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services;
using OrchardCore.ContentManagement;
using OrchardCore.Entities;
using OrchardCore.Settings;

namespace EmbeddedOrchard.Admin.AuditTrail.Listing;

internal sealed class TrailScreens(IAuditTrailManager trail, TrailList list, ItemComparison comparison, TrailValues values, ISiteService sites, IServiceProvider services)
{
    public async Task<TrailPage> ListAsync(TrailQuery query)
    {
        var filter = TrailFilter.Read(query);
        var site = await sites.GetSiteSettingsAsync();
        var size = Math.Clamp(site.PageSize, 1, Math.Clamp(site.MaxPageSize, 1, 100));
        var found = await list.FindAsync(filter, size);
        return new TrailPage(query, filter, [.. found.Events.Select(RowOf)], found.Total, size, found.HasNext)
        {
            Categories = [.. trail.DescribeCategories()],
            Services = services,
        };
    }

    public async Task<TrailDetail?> DetailAsync(string id)
    {
        if (await trail.GetEventAsync(id) is not { } trailed)
        {
            return null;
        }

        if (ItemOf(trailed) is not { } item)
        {
            return new TrailDetail(RowOf(trailed)) { Values = values.Of(trailed) };
        }

        var before = await list.BeforeAsync(trailed);
        return new TrailDetail(
            RowOf(trailed),
            before is null ? null : RowOf(before),
            before is not null && ItemOf(before) is { } older ? await comparison.CompareAsync(older, item) : null);
    }

    public static ContentItem? ItemOf(AuditTrailEvent trailed) => trailed.As<AuditTrailContentEvent>().ContentItem;

    private TrailRow RowOf(AuditTrailEvent trailed)
    {
        var descriptor = trail.DescribeEvent(trailed);
        return new TrailRow(trailed, descriptor.LocalizedCategory(services).Value, descriptor.LocalizedName(services).Value, TrailSubject.Of(trailed));
    }
}
