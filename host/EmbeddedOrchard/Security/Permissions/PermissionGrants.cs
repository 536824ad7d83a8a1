using System.Runtime.CompilerServices;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;

namespace EmbeddedOrchard.Security.Permissions;

/// <summary>The names of all permissions that grant one: itself, what implies it, and what owns the site.</summary>
internal static class PermissionGrants
{
    // Keyed by identity and weak: providers may build permissions anew for each request.
    private static readonly ConditionalWeakTable<Permission, string[]> _names = [];

    public static string[] NamesOf(Permission permission) => _names.GetValue(permission, Collect);

    private static string[] Collect(Permission permission)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { StandardPermissions.SiteOwner.Name };
        var open = new Stack<Permission>([permission]);

        while (open.TryPop(out var next))
        {
            if (!names.Add(next.Name))
            {
                continue;
            }

            foreach (var implying in next.ImpliedBy ?? [])
            {
                open.Push(implying);
            }
        }

        return [.. names];
    }
}
