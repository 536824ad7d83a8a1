using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardParticipation.Decidim.Contracts;

namespace OrchardParticipation.Decidim.Exporting.Screen;

internal sealed class ExportMenu(IStringLocalizer<ExportMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Decidim"], "5", decidim => decidim.Add(localizer["Export"], "2", export => export
            .Permission(DecidimPermissions.ExportDecidim)
            .Action(nameof(ExportController.Index), "Export", "OrchardParticipation.Decidim")));

        return ValueTask.CompletedTask;
    }
}
