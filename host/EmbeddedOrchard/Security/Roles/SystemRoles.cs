using RoleNames = OrchardCore.OrchardCoreConstants.Roles;

namespace EmbeddedOrchard.Security.Roles;

internal static class SystemRoles
{
    public static readonly IReadOnlyList<string> Names = [RoleNames.Administrator, RoleNames.Authenticated, RoleNames.Anonymous];

    /// <summary>A role that the site cannot be without.</summary>
    public static bool Includes(string role) => Names.Contains(role, StringComparer.OrdinalIgnoreCase);

    /// <summary>A role that people have without being given it.</summary>
    public static bool IsImplicit(string role) => Includes(role) && !IsAdministrator(role);

    /// <summary>The role that may do everything, whatever its list of permissions says.</summary>
    public static bool IsAdministrator(string role) => string.Equals(role, RoleNames.Administrator, StringComparison.OrdinalIgnoreCase);
}
