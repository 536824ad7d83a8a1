using EmbeddedOrchard.Security.Users;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Documents;
using OrchardCore.Security;

namespace EmbeddedOrchard.Security.Roles;

internal sealed partial class RoleStore(
    IDocumentManager<RolesDocument> documents, DefaultPermissions defaults, IdentityErrorDescriber errors) : IRoleStore<IRole>
{
    public async Task<IdentityResult> CreateAsync(IRole role, CancellationToken cancellationToken)
    {
        // Identity compares ids before it speaks of a duplicate, and here the id is the name.
        var document = await documents.GetOrCreateMutableAsync();
        if (document.Roles.Exists(other => string.Equals(other.RoleName, role.RoleName, StringComparison.OrdinalIgnoreCase)))
        {
            return IdentityResult.Failed(errors.DuplicateRoleName(role.RoleName));
        }

        document.Roles.Add(Of(role));
        defaults.Merge(document);
        await documents.UpdateAsync(document);

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> UpdateAsync(IRole role, CancellationToken cancellationToken)
    {
        var document = await documents.GetOrCreateMutableAsync();
        var index = IndexOf(document, role);
        if (index < 0)
        {
            return Missing(role);
        }

        document.Roles[index] = Of(role);
        await documents.UpdateAsync(document);

        return IdentityResult.Success;
    }

    public async Task<IdentityResult> DeleteAsync(IRole role, CancellationToken cancellationToken)
    {
        if (SystemRoles.Includes(role.RoleName))
        {
            return IdentityResult.Failed(((AccountErrors)errors).SystemRole(role.RoleName));
        }

        var document = await documents.GetOrCreateMutableAsync();
        var index = IndexOf(document, role);
        if (index < 0)
        {
            return Missing(role);
        }

        document.Roles.RemoveAt(index);
        document.MergedProviders.Remove(Of(role).RoleName);
        await documents.UpdateAsync(document);

        return IdentityResult.Success;
    }

    // A role is its name: Orchard gives it no other id.
    public Task<IRole?> FindByIdAsync(string roleId, CancellationToken cancellationToken) =>
        FindAsync(role => role.RoleName == roleId);

    public Task<IRole?> FindByNameAsync(string normalizedRoleName, CancellationToken cancellationToken) =>
        FindAsync(role => role.NormalizedRoleName == normalizedRoleName);

    public Task<string> GetRoleIdAsync(IRole role, CancellationToken cancellationToken) =>
        Task.FromResult(Of(role).RoleName);

    public Task<string?> GetRoleNameAsync(IRole role, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(Of(role).RoleName);

    public Task SetRoleNameAsync(IRole role, string? roleName, CancellationToken cancellationToken)
    {
        Of(role).RoleName = roleName;

        return Task.CompletedTask;
    }

    public Task<string?> GetNormalizedRoleNameAsync(IRole role, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(Of(role).NormalizedRoleName);

    public Task SetNormalizedRoleNameAsync(IRole role, string? normalizedName, CancellationToken cancellationToken)
    {
        Of(role).NormalizedRoleName = normalizedName;

        return Task.CompletedTask;
    }

    public void Dispose()
    {
        // The documents belong to the scope.
    }

    // A copy: the caller changes it before UpdateAsync, and the document that was read is shared by everybody.
    private async Task<IRole?> FindAsync(Func<Role, bool> predicate) =>
        (await documents.GetOrCreateImmutableAsync()).Roles.FirstOrDefault(predicate)?.Clone();

    private static int IndexOf(RolesDocument document, IRole role) =>
        document.Roles.FindIndex(other => other.NormalizedRoleName == Of(role).NormalizedRoleName);

    private IdentityResult Missing(IRole role) => IdentityResult.Failed(((AccountErrors)errors).NoRole(role.RoleName));

    private static Role Of(IRole role) => (Role)role;
}
