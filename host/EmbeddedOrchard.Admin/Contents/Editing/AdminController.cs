using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Routing;

namespace EmbeddedOrchard.Admin.Contents.Editing;

[Area("OrchardCore.Contents")]
public sealed class AdminController(
    IContentManager contents,
    IContentDefinitionManager definitions,
    IContentItemDisplayManager display,
    IAuthorizationService authorization,
    IServiceProvider services) : Controller
{
    private readonly IUpdateModelAccessor _updater = services.GetRequiredService<IUpdateModelAccessor>();
    private readonly EditorScreens _screens = services.GetRequiredService<EditorScreens>();
    private readonly ContentSaving _saving = services.GetRequiredService<ContentSaving>();
    private readonly EditorNotices _notices = services.GetRequiredService<EditorNotices>();

    [Admin("Contents/ContentTypes/{id}/Create", "CreateContentItem")]
    [HttpGet]
    public async Task<IActionResult> Create(string id, string? returnUrl)
    {
        if (await definitions.GetTypeDefinitionAsync(id) is null)
        {
            return NotFound();
        }

        var item = await _saving.NewAsync(id, User);
        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, item))
        {
            return Forbid();
        }

        var editor = await display.BuildEditorAsync(item, _updater.ModelUpdater, isNew: true);

        return View(await _screens.ForNewAsync(item, editor, User, returnUrl));
    }

    [HttpPost]
    [ActionName(nameof(Create))]
    [FormValueRequired("submit.Save")]
    public Task<IActionResult> CreateDraft(string id, string? returnUrl) => CreateAsync(id, returnUrl, SaveKind.Draft);

    [HttpPost]
    [ActionName(nameof(Create))]
    [FormValueRequired("submit.Publish")]
    public Task<IActionResult> CreatePublished(string id, string? returnUrl) => CreateAsync(id, returnUrl, SaveKind.Publish);

    [Admin("Contents/ContentItems/{contentItemId}/Edit", "EditContentItem")]
    [HttpGet]
    public async Task<IActionResult> Edit(string contentItemId, string? returnUrl)
    {
        var item = await contents.GetAsync(contentItemId, VersionOptions.Latest);
        if (item is null)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, item))
        {
            return Forbid();
        }

        var token = EditToken.Of(item);
        var editor = await display.BuildEditorAsync(item, _updater.ModelUpdater, isNew: false);

        return View(await _screens.ForAsync(item, await _screens.StatusOfAsync(item), editor, User, Url, token, returnUrl));
    }

    [HttpPost]
    [ActionName(nameof(Edit))]
    [FormValueRequired("submit.Save")]
    public Task<IActionResult> EditDraft(string contentItemId, string? returnUrl) => EditAsync(contentItemId, returnUrl, SaveKind.Draft);

    [HttpPost]
    [ActionName(nameof(Edit))]
    [FormValueRequired("submit.Publish")]
    public Task<IActionResult> EditPublished(string contentItemId, string? returnUrl) => EditAsync(contentItemId, returnUrl, SaveKind.Publish);

    private async Task<IActionResult> CreateAsync(string id, string? returnUrl, SaveKind kind)
    {
        if (await definitions.GetTypeDefinitionAsync(id) is null)
        {
            return NotFound();
        }

        var item = await _saving.NewAsync(id, User);
        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, item) || !await authorization.AuthorizeAsync(User, kind.Permission, item))
        {
            return Forbid();
        }

        var editor = await _saving.CreateAsync(item, _updater.ModelUpdater, kind);
        if (!ModelState.IsValid)
        {
            return View(nameof(Create), await _screens.ForNewAsync(item, editor, User, returnUrl));
        }

        await _notices.SavedAsync(kind, item);

        return Saved(item, returnUrl);
    }

    private async Task<IActionResult> EditAsync(string contentItemId, string? returnUrl, SaveKind kind)
    {
        var latest = await contents.GetAsync(contentItemId, VersionOptions.Latest);
        if (latest is null)
        {
            return NotFound();
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, latest) || !await authorization.AuthorizeAsync(User, kind.Permission, latest))
        {
            return Forbid();
        }

        // Before the draft is made: that changes the state.
        var token = EditToken.Of(latest);
        var status = await _screens.StatusOfAsync(latest);
        var opened = Request.Form[EditToken.Field];
        if (opened != token)
        {
            ModelState.AddModelError(string.Empty, _notices.Collision(latest, opened));
        }

        var item = await contents.GetAsync(contentItemId, VersionOptions.DraftRequired);
        var editor = await _saving.UpdateAsync(item, _updater.ModelUpdater, kind);
        if (!ModelState.IsValid)
        {
            return View(nameof(Edit), await _screens.ForAsync(item, status, editor, User, Url, token, returnUrl));
        }

        await _notices.SavedAsync(kind, item);

        return Saved(item, returnUrl);
    }

    private RedirectResult Saved(ContentItem item, string? returnUrl) =>
        Redirect(
            returnUrl is not null && Url.IsLocalUrl(returnUrl) && !SaveButtons.Continues(Request.Form)
                ? returnUrl
                : Url.Action(nameof(Edit), new { contentItemId = item.ContentItemId, returnUrl })!);
}
