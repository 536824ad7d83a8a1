using OrchardCore.Security.Permissions;

namespace OrchardParticipation.Decidim.Importing.Pages;

/// <summary>What may be allowed to people who bring content in.</summary>
internal sealed class ImportPermissions : IPermissionProvider
{
    public static readonly Permission Import = new("ImportDecidim", "Import content from Decidim", isSecurityCritical: true);

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>([Import]);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() => [new PermissionStereotype { Name = "Administrator", Permissions = [Import] }];
}
