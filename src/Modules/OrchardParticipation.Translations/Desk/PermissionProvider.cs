using OrchardCore.Security.Permissions;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Desk;

internal sealed class PermissionProvider : IPermissionProvider
{
    private static readonly Permission[] _all = [TranslationPermissions.ManageTranslations, TranslationPermissions.UseTranslationDesk];

    public Task<IEnumerable<Permission>> GetPermissionsAsync() => Task.FromResult<IEnumerable<Permission>>(_all);

    public IEnumerable<PermissionStereotype> GetDefaultStereotypes() =>
    [
        new PermissionStereotype { Name = "Administrator", Permissions = _all },
        new PermissionStereotype { Name = "Editor", Permissions = _all },
    ];
}
