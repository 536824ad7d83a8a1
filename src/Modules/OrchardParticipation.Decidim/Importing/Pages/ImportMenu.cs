using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;

namespace OrchardParticipation.Decidim.Importing.Pages;

internal sealed class ImportMenu(IStringLocalizer<ImportMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Decidim"], "20", decidim => decidim.Add(localizer["Import"], "1", import => import
            .Permission(ImportPermissions.Import)
            .Action(nameof(ImportController.Index), "Import", "OrchardParticipation.Decidim")));

        return ValueTask.CompletedTask;
    }
}
