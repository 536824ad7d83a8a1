using EmbeddedOrchard.Admin.Contents.Colliding;
using EmbeddedOrchard.Admin.Contents.Editing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Contents;
using OrchardCore.DisplayManagement.ModelBinding;
using YesSql;

namespace EmbeddedOrchard.Admin.Contents.Searching;

/// <summary>
/// Shows an editor again with all that was typed, for a search inside it: what a browser without scripts asks for where others
/// ask for the results only. Nothing is stored.
/// </summary>
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
    private readonly Collisions _collisions = services.GetRequiredService<Collisions>();
    private readonly ContentSaving _saving = services.GetRequiredService<ContentSaving>();

    [Admin("Contents/ContentTypes/{id}/Search", "SearchInNewContentItem")]
    [HttpPost]
    public async Task<IActionResult> SearchInNew(string id, string? returnUrl)
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

        var editor = await display.UpdateEditorAsync(item, _updater.ModelUpdater, isNew: true);
        await GiveUpAsync();

        return View("Create", await _screens.ForNewAsync(item, editor, User, returnUrl) with { IsChanged = true });
    }

    [Admin("Contents/ContentItems/{contentItemId}/Search", "SearchInContentItem")]
    [HttpPost]
    public async Task<IActionResult> Search(string contentItemId, string? returnUrl)
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

        var states = await _screens.StatesOfAsync(item);
        var settlement = new Settlement(Choices.Of(Request.Form), item);
        var editor = await display.UpdateEditorAsync(item, _updater.ModelUpdater, isNew: false);
        await GiveUpAsync();

        // The state that was opened, not the one of now: the save that follows must still see what somebody else did meanwhile.
        return View("Edit", await _screens.ForAsync(item, states, editor, User, Url, OpenedState.Of(Request.Form), returnUrl) with { IsChanged = true, Collision = await _collisions.AgainAsync(item, settlement) });
    }

    private async Task GiveUpAsync()
    {
        await session.CancelAsync();

        // Nobody has asked to save: what is wrong is said when they do.
        foreach (var entry in ModelState.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Valid;
        }
    }
}
