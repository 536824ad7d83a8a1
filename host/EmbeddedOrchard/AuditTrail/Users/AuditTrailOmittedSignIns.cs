namespace EmbeddedOrchard.AuditTrail.Users;

/// <summary>How many failed sign-ins have no event of their own, and in which time.</summary>
internal sealed class AuditTrailOmittedSignIns
{
    public int Count { get; set; }

    public DateTime FromUtc { get; set; }

    public DateTime UntilUtc { get; set; }
}
