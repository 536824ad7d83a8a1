namespace OrchardCore.Security.Services;

public static class RoleServiceExtensions
{
    public static async Task<IEnumerable<string>> GetRoleNamesAsync(this IRoleService roleService) =>
        [.. (await roleService.GetRolesAsync()).Select(role => role.RoleName).OrderBy(name => name, StringComparer.OrdinalIgnoreCase)];
}
