using RoleNames = OrchardCore.OrchardCoreConstants.Roles;

namespace EmbeddedOrchard.Security.Roles;

internal static class SystemRoles
{
    public static readonly IReadOnlyList<string> Names = [RoleNames.Administrator, RoleNames.Authenticated, RoleNames.Anonymous];
}
