using System.ComponentModel.DataAnnotations;
using OrchardCore.Security;

namespace EmbeddedOrchard.Admin.Roles;

public sealed class RoleForm
{
    [StringLength(100)]
    public string? RoleName { get; set; }

    [StringLength(1000)]
    public string? RoleDescription { get; set; }
}

public sealed record RoleRow(Role Role, bool IsSystem, int People);

public sealed record RoleListScreen(IReadOnlyList<RoleRow> Roles);

public sealed record RoleScreen(Role Role, RoleForm Form, IReadOnlyList<PermissionGroup> Groups)
{
    public bool IsSystem { get; init; }

    /// <summary>May do everything: there is nothing to tick.</summary>
    public bool MayEverything { get; init; }
}

public sealed record RoleRemovalScreen(Role Role, int People, bool IsPossible);
