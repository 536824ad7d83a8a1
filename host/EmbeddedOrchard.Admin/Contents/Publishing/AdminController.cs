using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Admin.Contents.Languages;
using EmbeddedOrchard.Admin.Contents.Listing;
using EmbeddedOrchard.Admin.Contents.Listing.Lines;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;

namespace EmbeddedOrchard.Admin.Contents.Publishing;

[Area("OrchardCore.Contents")]
public sealed class AdminController(
    IContentManager contents,
    IAuthorizationService authorization,
    INotifier notifier,
    IHtmlLocalizer<AdminController> localizer,
    IServiceProvider services) : Controller
{
    private readonly ContentCommit _commit = services.GetRequiredService<ContentCommit>();
    private readonly EditorNotices _notices = services.GetRequiredService<EditorNotices>();
    private readonly LineReading _lines = services.GetRequiredService<LineReading>();

    [Admin("Contents/ContentItems/{contentItemId}/Publish", "PublishContentItem")]
    [HttpPost]
    public Task<IActionResult> Publish(string contentItemId, string? returnUrl) =>
        ChangeAsync(contentItemId, returnUrl, CommonPermissions.PublishContent, async item =>
        {
            await contents.PublishAsync(item);
            return (NotifyType.Success, localizer["“{0}” was published.", TitleOf(item)]);
        }, question: item => TranslationAnswer.Of(Request.Form) == TranslationCheck.Ask && item.UntranslatedFrom() is { } from
            ? View("PublishUntranslated", new UntranslatedPage(item, from, returnUrl))
            : null);

    [Admin("Contents/ContentItems/{contentItemId}/Unpublish", "UnpublishContentItem")]
    [HttpPost]
    public Task<IActionResult> Unpublish(string contentItemId, string? returnUrl) =>
        ChangeAsync(contentItemId, returnUrl, CommonPermissions.PublishContent, async item =>
        {
            await contents.UnpublishAsync(item);
            return (NotifyType.Success, localizer["“{0}” was unpublished. It is a draft now.", TitleOf(item)]);
        });

    [Admin("Contents/ContentItems/{contentItemId}/DiscardDraft", "DiscardDraftContentItem")]
    [HttpPost]
    public Task<IActionResult> DiscardDraft(string contentItemId, string? returnUrl) =>
        ChangeAsync(contentItemId, returnUrl, CommonPermissions.EditContent, async item =>
        {
            if (!await contents.HasPublishedVersionAsync(item))
            {
                return (NotifyType.Warning, localizer["“{0}” was never published: delete it to be rid of it.", TitleOf(item)]);
            }

            if (item.Published)
            {
                return (NotifyType.Warning, localizer["“{0}” has no draft.", TitleOf(item)]);
            }

            await contents.DiscardDraftAsync(item);
            return (NotifyType.Success, localizer["The draft of “{0}” was discarded.", TitleOf(item)]);
        });

    [Admin("Contents/ContentItems/{contentItemId}/Delete", "RemoveContentItem")]
    [HttpGet]
    public async Task<IActionResult> Remove(string contentItemId, string? returnUrl)
    {
        var item = await contents.GetAsync(contentItemId, VersionOptions.Latest);
        if (item is null)
        {
            return NotFound();
        }

        return await authorization.AuthorizeAsync(User, CommonPermissions.DeleteContent, item)
            ? View(await RemovalOfAsync(item, returnUrl))
            : Forbid();
    }

    [HttpPost]
    [ActionName(nameof(Remove))]
    public Task<IActionResult> RemoveConfirmed(string contentItemId, string? returnUrl) =>
        ChangeAsync(contentItemId, returnUrl, CommonPermissions.DeleteContent, async item =>
        {
            await contents.RemoveAsync(item);
            return (NotifyType.Success, localizer["“{0}” was deleted.", TitleOf(item)]);
        });

    private async Task<IActionResult> ChangeAsync(
        string contentItemId,
        string? returnUrl,
        Permission permission,
        Func<ContentItem, Task<(NotifyType Type, LocalizedHtmlString Message)>> changeAsync,
        Func<ContentItem, IActionResult?>? question = null)
    {
        var item = await contents.GetAsync(contentItemId, VersionOptions.Latest);
        if (item is null)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, permission, item))
        {
            return Forbid();
        }

        if (question?.Invoke(item) is { } asked)
        {
            return asked;
        }

        if (await _commit.TryBeginAsync(item))
        {
            var (type, message) = await changeAsync(item);
            await NotifyAsync(await _commit.FinishAsync(), type, message);
        }
        else
        {
            await _notices.NotSavedAsync(CommitOutcome.Conflict);
        }

        return returnUrl is not null && Url.IsLocalUrl(returnUrl) ? LocalRedirect(returnUrl) : RedirectToAction("List");
    }

    private async Task<RemovalPage> RemovalOfAsync(ContentItem item, string? returnUrl)
    {
        var line = (await _lines.OfAsync([item])).LineOf(item).ToList();

        return new RemovalPage(
            item,
            line.Find(language => language.ContentItemId == item.ContentItemId)?.Status ?? ContentStatus.Draft,
            [.. line.Where(language => language.ContentItemId != item.ContentItemId).Select(LanguageState.Of)],
            returnUrl);
    }

    private ValueTask NotifyAsync(CommitOutcome outcome, NotifyType type, LocalizedHtmlString message) =>
        outcome == CommitOutcome.Committed ? notifier.AddAsync(type, message) : _notices.NotSavedAsync(outcome);

    private static string TitleOf(ContentItem item) => item.DisplayText ?? item.ContentItemId;
}
