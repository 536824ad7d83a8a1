using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardCore.AuditTrail.Services;

public interface IAuditTrailManager
{
    Task RecordEventAsync<TEvent>(AuditTrailContext<TEvent> context) where TEvent : class, new();

    Task<AuditTrailEvent> GetEventAsync(string eventId);

    Task<int> TrimEventsAsync(TimeSpan retentionPeriod);

    AuditTrailEventDescriptor DescribeEvent(AuditTrailEvent auditTrailEvent);

    IEnumerable<AuditTrailCategoryDescriptor> DescribeCategories();

    AuditTrailCategoryDescriptor DescribeCategory(string name);
}
