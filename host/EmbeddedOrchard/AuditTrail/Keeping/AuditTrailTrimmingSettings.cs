namespace EmbeddedOrchard.AuditTrail.Keeping;

/// <summary>Orchard Core's settings of how long events are kept.</summary>
internal sealed class AuditTrailTrimmingSettings
{
    public const int LongestRetention = 36_500;

    public int RetentionDays { get; set; } = 10;

    public DateTime? LastRunUtc { get; set; }

    public bool Disabled { get; set; }
}
