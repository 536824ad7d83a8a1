using System.Collections.Frozen;
using System.Security.Claims;
using EmbeddedOrchard.Security.Permissions;
using EmbeddedOrchard.Security.Roles;
using Microsoft.Extensions.Localization;
using OrchardCore.Security;
using OrchardCore.Security.Permissions;
using RoleNames = OrchardCore.OrchardCoreConstants.Roles;

namespace EmbeddedOrchard.Admin.Roles;

/// <summary>All permissions as a role has them, in groups: by the category that a permission names, or by its feature.</summary>
internal sealed class PermissionMatrix(
    KnownPermissions known, HeldPermissions held, RolePermissions roles, PermissionFeatures features, PermissionTexts texts, IStringLocalizer<PermissionMatrix> text)
{
    public async Task<IReadOnlyList<PermissionGroup>> OfAsync(Role role, ClaimsPrincipal editor)
    {
        var all = await known.ListAsync();
        var byRole = await roles.GetAsync();
        var own = NamesOf(role);
        var implies = all.SelectMany(provided => (provided.Permission.ImpliedBy ?? []).Select(by => (By: by.Name, provided.Permission.Name)))
            .ToLookup(pair => pair.By, pair => pair.Name, StringComparer.OrdinalIgnoreCase);
        var rows = new List<(string Group, PermissionRow Row)>();
        foreach (var (permission, provider) in all)
        {
            var (description, isEnglish) = texts.Of(permission);
            rows.Add((permission.Category ?? features.NameOf(permission, provider), new PermissionRow(
                permission.Name,
                description,
                isEnglish,
                permission.IsSecurityCritical,
                own.Contains(permission.Name),
                [.. Through(permission, role, own, byRole)],
                [.. (permission.ImpliedBy ?? []).Select(by => by.Name).Order(StringComparer.Ordinal)],
                [.. implies[permission.Name].Order(StringComparer.Ordinal)],
                await held.CoversAsync(editor, permission))));
        }

        return
        [
            .. rows.GroupBy(row => row.Group, row => row.Row)
                .OrderBy(group => group.Key, StringComparer.CurrentCulture)
                .Select(group => new PermissionGroup(group.Key, [.. group.OrderBy(row => row.Description, StringComparer.CurrentCulture)])),
        ];
    }

    public static HashSet<string> NamesOf(Role role) => role.RoleClaims
        .Where(claim => claim.ClaimType == Permission.ClaimType)
        .Select(claim => claim.ClaimValue)
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    private IEnumerable<string> Through(
        Permission permission, Role role, HashSet<string> own, FrozenDictionary<string, FrozenSet<string>> byRole)
    {
        var names = PermissionGrants.NamesOf(permission);
        foreach (var name in names.Where(name => name != permission.Name && own.Contains(name)))
        {
            yield return name;
        }

        if (role.RoleName != RoleNames.Anonymous && Has(RoleNames.Anonymous))
        {
            yield return text["everybody has it"];
        }
        else if (!SystemRoles.IsImplicit(role.RoleName) && Has(RoleNames.Authenticated))
        {
            yield return text["everybody who is signed in has it"];
        }

        bool Has(string other) => byRole.TryGetValue(other, out var theirs) && theirs.Overlaps(names);
    }
}
