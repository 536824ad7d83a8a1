using OrchardCore.AuditTrail.Models;
using OrchardCore.AuditTrail.Services.Models;

namespace OrchardCore.AuditTrail.Services;

public interface IAuditTrailEventHandler
{
    Task CreateAsync(AuditTrailCreateContext context);

    Task AlterAsync(AuditTrailCreateContext context, AuditTrailEvent auditTrailEvent);
}
