using EmbeddedOrchard.Shell.Modules;
using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Admin.AuditTrail;

internal sealed class AuditTrailMenu(IStringLocalizer<AuditTrailMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Audit Trail"], "90", trail => trail
            .Permission(AuditTrailPermissions.ViewAuditTrail)
            .Action("Index", "Admin", BuiltInFeatures.AuditTrail));
        builder.Add(localizer["Configuration"], NavigationConstants.AdminMenuConfigurationPosition, configuration => configuration
            .Add(localizer["Settings"], "1", settings => settings
                .Add(localizer["Audit Trail"], "5", trail => trail
                    .Permission(AuditTrailPermissions.ManageAuditTrailSettings)
                    .Action("Index", "Settings", BuiltInFeatures.AuditTrail))));

        return ValueTask.CompletedTask;
    }
}
