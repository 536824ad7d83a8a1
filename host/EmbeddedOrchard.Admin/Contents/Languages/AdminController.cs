using EmbeddedOrchard.Security.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.ContentLocalization;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Admin.Contents.Languages;

[Area("OrchardCore.ContentLocalization")]
public sealed class AdminController(
    IContentManager contents,
    IContentLocalizationManager localizations,
    ILocalizationService cultures,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<AdminController> localizer) : Controller
{
    [Admin("ContentLocalization", "ContentLocalization.Localize")]
    [HttpPost]
    public async Task<IActionResult> Localize(string contentItemId, string targetCulture, string? returnUrl)
    {
        var item = await contents.GetAsync(contentItemId ?? string.Empty, VersionOptions.Latest);
        if (item is null || !(await cultures.GetSupportedCulturesAsync()).Contains(targetCulture))
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, HostPermissions.LocalizeContent, item)
            || !await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, item))
        {
            return Forbid();
        }

        var localized = await localizations.LocalizeAsync(item, targetCulture);
        await notifier.InformationAsync(localizer["This is a new draft with the text of the other language, to start from."]);

        return RedirectToAction("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId = localized.ContentItemId, returnUrl });
    }
}
