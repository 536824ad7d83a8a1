using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Desk;

internal sealed class DeskMenu(IStringLocalizer<DeskMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Content"], "1", content => content.Add(localizer["Translations"], "3", desk => desk
            .Permission(TranslationPermissions.UseTranslationDesk)
            .Action(nameof(DeskController.Index), "Desk", "OrchardParticipation.Translations")));

        return ValueTask.CompletedTask;
    }
}
