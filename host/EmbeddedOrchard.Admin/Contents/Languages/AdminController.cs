using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Security.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
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
    IHtmlLocalizer<AdminController> localizer,
    IServiceProvider services) : Controller
{
    private readonly ContentCommit _commit = services.GetRequiredService<ContentCommit>();
    private readonly EditorNotices _notices = services.GetRequiredService<EditorNotices>();

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

        // Two that start the same language take turns on the item that they start from: the second one is told.
        if (!await _commit.TryBeginAsync(item))
        {
            return await NotSavedAsync(CommitOutcome.Conflict, contentItemId!, returnUrl);
        }

        var localized = await localizations.LocalizeAsync(item, targetCulture);
        if (await _commit.FinishAsync() is var outcome and not CommitOutcome.Committed)
        {
            return await NotSavedAsync(outcome, contentItemId!, returnUrl);
        }

        await notifier.InformationAsync(localizer["This is a new draft with the text of the other language, to start from."]);

        return ToEditor(localized.ContentItemId, returnUrl);
    }

    private async Task<IActionResult> NotSavedAsync(CommitOutcome outcome, string contentItemId, string? returnUrl)
    {
        await _notices.NotSavedAsync(outcome);

        return ToEditor(contentItemId, returnUrl);
    }

    private RedirectToActionResult ToEditor(string contentItemId, string? returnUrl) =>
        RedirectToAction("Edit", "Admin", new { area = "OrchardCore.Contents", contentItemId, returnUrl });
}
