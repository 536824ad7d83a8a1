using OrchardCore.Entities;

namespace OrchardCore.AuditTrail.Models;

public class AuditTrailEvent : Entity
{
    public const string Collection = "Audit";

    public string EventId { get; set; }

    public string Category { get; set; }

    public string Name { get; set; }

    public string CorrelationId { get; set; }

    public string UserId { get; set; }

    public string UserName { get; set; }

    public string NormalizedUserName { get; set; }

    public string ClientIpAddress { get; set; }

    public DateTime CreatedUtc { get; set; }
}
