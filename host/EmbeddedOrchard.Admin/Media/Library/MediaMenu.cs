using Microsoft.Extensions.Localization;
using OrchardCore.Media;
using OrchardCore.Navigation;

namespace EmbeddedOrchard.Admin.Media.Library;

internal sealed class MediaMenu(IStringLocalizer<MediaMenu> localizer) : AdminNavigationProvider
{
    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(localizer["Content"], "1", content => content.Add(localizer["Media Library"], "3", library => library
            .Permission(Permissions.ManageMedia)
            .Action("Index", "Admin", "OrchardCore.Media")));

        return ValueTask.CompletedTask;
    }
}
