namespace EmbeddedOrchard.AuditTrail.Users;

/// <summary>Orchard Core's section of an event of a user, with what this host adds: which of their properties changed, and their roles.</summary>
internal sealed class AuditTrailUserEvent
{
    public string? UserId { get; set; }

    public string? UserName { get; set; }

    public string[]? Changed { get; set; }

    public string[]? RolesBefore { get; set; }

    public string[]? RolesAfter { get; set; }
}
