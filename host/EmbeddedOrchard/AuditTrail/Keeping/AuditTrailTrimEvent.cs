namespace EmbeddedOrchard.AuditTrail.Keeping;

/// <summary>How many events were deleted because they were older than a moment.</summary>
internal sealed class AuditTrailTrimEvent
{
    public int Count { get; set; }

    public DateTime BeforeUtc { get; set; }
}
