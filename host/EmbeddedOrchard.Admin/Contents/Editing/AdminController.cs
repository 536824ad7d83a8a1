using EmbeddedOrchard.Admin.Contents.Colliding;
using EmbeddedOrchard.Admin.Contents.Comparing;
using EmbeddedOrchard.Admin.Contents.Languages;
using EmbeddedOrchard.Admin.Contents.Listing.Lines;
using EmbeddedOrchard.Admin.Contents.Versions;
using EmbeddedOrchard.Admin.Trees;
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
using YesSql;

namespace EmbeddedOrchard.Admin.Contents.Editing;

[Area("OrchardCore.Contents")]
public sealed class AdminController(
    IContentManager contents,
    IContentDefinitionManager definitions,
    IContentItemDisplayManager display,
    IAuthorizationService authorization,
    ISession session,
    IServiceProvider services) : Controller
{
    private readonly IUpdateModelAccessor _updater = services.GetRequiredService<IUpdateModelAccessor>();
    private readonly EditorScreens _screens = services.GetRequiredService<EditorScreens>();
    private readonly ContentSaving _saving = services.GetRequiredService<ContentSaving>();
    private readonly Collisions _collisions = services.GetRequiredService<Collisions>();
    private readonly ItemValues _values = services.GetRequiredService<ItemValues>();
    private readonly ItemVersions _versions = services.GetRequiredService<ItemVersions>();
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

        var opened = await OpenedState.OfAsync(item, _values);
        var editor = await display.BuildEditorAsync(item, _updater.ModelUpdater, isNew: false);

        return View(await _screens.ForAsync(item, await _screens.StatesOfAsync(item), editor, User, Url, opened, returnUrl));
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
            return await GoneAsync(contentItemId, returnUrl);
        }

        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, latest) || !await authorization.AuthorizeAsync(User, kind.Permission, latest))
        {
            return Forbid();
        }

        // Before the draft is made: that changes the state.
        var state = await OpenedState.OfAsync(latest, _values);
        var states = await _screens.StatesOfAsync(latest);
        var settlement = new Settlement(Choices.Of(Request.Form), latest);
        if (Request.Form[EditToken.Field] != state.Token)
        {
            return await CollidedAsync(latest, states, state, settlement, returnUrl);
        }

        var item = await contents.GetAsync(contentItemId, VersionOptions.DraftRequired);
        var editor = await _saving.UpdateAsync(item, _updater.ModelUpdater, kind with { Translation = TranslationAnswer.Of(Request.Form) }, settlement);
        if (!ModelState.IsValid)
        {
            return View(nameof(Edit), await _screens.ForAsync(item, states, editor, User, Url, state, returnUrl) with { Collision = await _collisions.AgainAsync(settlement.Mine!, settlement) });
        }

        await _notices.SavedAsync(kind, item);

        return Saved(item, returnUrl);
    }

    /// <summary>Shows what the two did. The next save is measured against what is stored now, so that a third one is seen as well.</summary>
    private async Task<IActionResult> CollidedAsync(ContentItem item, LineStates states, OpenedState state, Settlement settlement, string? returnUrl)
    {
        var opened = OpenedState.Of(Request.Form);
        var (author, savedUtc) = EditToken.IsOfAnotherVersion(opened.Token, item) ? (item.Author, item.ModifiedUtc) : (null, null);
        var editor = await display.UpdateEditorAsync(item, _updater.ModelUpdater, isNew: false);
        await session.CancelAsync();
        Collision? collision;
        if (ModelState.IsValid)
        {
            collision = (await _collisions.MergeAsync(item, settlement, ValueMarks.Read(opened.Marks))) with { Author = author, SavedUtc = savedUtc };
            opened = state;
            ModelState.Clear();
            editor = await display.BuildEditorAsync(item, _updater.ModelUpdater, isNew: false);
        }
        else
        {
            ModelState.AddModelError(string.Empty, _notices.CollisionToo);
            collision = await _collisions.AgainAsync(item, settlement);
        }

        return View(nameof(Edit), await _screens.ForAsync(item, states, editor, User, Url, opened, returnUrl) with { IsChanged = true, Collision = collision });
    }

    /// <summary>What was typed into an item that was deleted meanwhile becomes a new one, if its editor wants that.</summary>
    private async Task<IActionResult> GoneAsync(string contentItemId, string? returnUrl)
    {
        if (await _versions.CurrentAsync(contentItemId) is not { } deleted || await definitions.GetTypeDefinitionAsync(deleted.ContentType) is null)
        {
            return NotFound();
        }

        var item = await _saving.NewAsync(deleted.ContentType, User);
        if (!await authorization.AuthorizeAsync(User, CommonPermissions.EditContent, item))
        {
            return Forbid();
        }

        var editor = await display.UpdateEditorAsync(item, _updater.ModelUpdater, isNew: true);
        await session.CancelAsync();
        ModelState.AddModelError(string.Empty, _notices.Gone);

        return View(nameof(Create), await _screens.ForNewAsync(item, editor, User, returnUrl));
    }

    private RedirectResult Saved(ContentItem item, string? returnUrl) =>
        Redirect(
            returnUrl is not null && Url.IsLocalUrl(returnUrl) && !SaveButtons.Continues(Request.Form)
                ? returnUrl
                : Url.Action(nameof(Edit), new { contentItemId = item.ContentItemId, returnUrl }) + (TreeButtons.Pressed(Request.Form) is { } moved ? "#" + TreeButtons.Anchor(moved.Id) : string.Empty));
}
