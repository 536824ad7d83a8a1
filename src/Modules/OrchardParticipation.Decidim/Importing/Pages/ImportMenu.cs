using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardParticipation.Decidim.Contracts;

namespace OrchardParticipation.Decidim.Importing.Pages;

internal sealed class ImportMenu(IStringLocalizer<ImportMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Decidim"], "5", decidim => decidim.Add(localizer["Import"], "1", import => import
            .Permission(DecidimPermissions.ImportDecidim)
            .Action(nameof(ImportController.Index), "Import", "OrchardParticipation.Decidim")));

        return ValueTask.CompletedTask;
    }
}
