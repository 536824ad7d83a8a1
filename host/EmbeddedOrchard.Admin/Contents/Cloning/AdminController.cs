using EmbeddedOrchard.Admin.Contents.Editing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Entities;

namespace EmbeddedOrchard.Admin.Contents.Cloning;

[Area("OrchardCore.Contents")]
public sealed class AdminController(
    IContentManager contents,
    IContentDefinitionManager definitions,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<AdminController> localizer,
    IServiceProvider services) : Controller
{
    private readonly ContentCommit _commit = services.GetRequiredService<ContentCommit>();
    private readonly EditorNotices _notices = services.GetRequiredService<EditorNotices>();
    private readonly IIdGenerator _ids = services.GetRequiredService<IIdGenerator>();

    [Admin("Contents/ContentItems/{contentItemId}/Clone", "CloneContentItem")]
    [HttpPost]
    public async Task<IActionResult> Clone(string contentItemId, string? returnUrl)
    {
        var item = await contents.GetAsync(contentItemId, VersionOptions.Latest);
        if (item is null || await definitions.GetTypeDefinitionAsync(item.ContentType) is null)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.CloneContent, item))
        {
            return Forbid();
        }

        var clone = await contents.CloneAsync(item);
        if (clone.Has<LocalizationPart>())
        {
            // Without a set, the first language that is added would take the copy for the site's default language.
            clone.Alter<LocalizationPart>(part => part.LocalizationSet = _ids.GenerateUniqueId());
        }

        await contents.SaveDraftAsync(clone);
        if (await _commit.FinishAsync() is var outcome and not CommitOutcome.Committed)
        {
            await _notices.NotSavedAsync(outcome);

            return Back(returnUrl);
        }

        await notifier.SuccessAsync(localizer["This is a draft copy of “{0}”. It has no other languages yet.", item.DisplayText ?? item.ContentItemId]);

        return await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, clone)
            ? RedirectToRoute("EditContentItem", new { contentItemId = clone.ContentItemId, returnUrl })
            : Back(returnUrl);
    }

    private IActionResult Back(string? returnUrl) =>
        returnUrl is not null && Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : RedirectToRoute("ListContentItems");
}
