using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Security.Permissions;

namespace EmbeddedOrchard.Security.Permissions;

internal sealed record ProvidedPermission(Permission Permission, IPermissionProvider Provider);

/// <summary>Every permission that the enabled features declare.</summary>
internal sealed class KnownPermissions(IServiceProvider services)
{
    private IReadOnlyList<ProvidedPermission>? _all;
    private FrozenDictionary<string, Permission>? _byName;

    public async ValueTask<IReadOnlyList<ProvidedPermission>> ListAsync()
    {
        if (_all is null)
        {
            var all = new List<ProvidedPermission>();
            // Asked for when they are needed: this is part of every authorization, and few of them get so far.
            foreach (var provider in services.GetServices<IPermissionProvider>())
            {
                all.AddRange((await provider.GetPermissionsAsync()).Select(permission => new ProvidedPermission(permission, provider)));
            }

            _all = [.. all.DistinctBy(provided => provided.Permission.Name, StringComparer.OrdinalIgnoreCase)];
        }

        return _all;
    }

    /// <summary>A permission of a feature that is not enabled is known by its name alone: nothing implies it.</summary>
    public async ValueTask<Permission> FindAsync(string name)
    {
        _byName ??= (await ListAsync()).ToFrozenDictionary(provided => provided.Permission.Name, provided => provided.Permission, StringComparer.OrdinalIgnoreCase);

        return _byName.GetValueOrDefault(name) ?? new Permission(name);
    }
}
