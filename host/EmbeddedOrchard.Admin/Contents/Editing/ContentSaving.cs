using System.Security.Claims;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using YesSql;

namespace EmbeddedOrchard.Admin.Contents.Editing;

/// <summary>Puts what an editor typed into an item and stores it, or stores nothing when any of it is wrong.</summary>
internal sealed class ContentSaving(IContentManager contents, IContentItemDisplayManager display, ISession session)
{
    public async Task<ContentItem> NewAsync(string contentType, ClaimsPrincipal user)
    {
        var item = await contents.NewAsync(contentType);
        item.Owner = user.FindFirstValue(ClaimTypes.NameIdentifier);

        return item;
    }

    /// <returns>The editor with what was typed; the item is stored when the model state is valid.</returns>
    public async Task<IShape> CreateAsync(ContentItem item, IUpdateModel updater, SaveKind kind)
    {
        var editor = await display.UpdateEditorAsync(item, updater, isNew: true);
        if (!updater.ModelState.IsValid)
        {
            await session.CancelAsync();
            return editor;
        }

        await contents.CreateAsync(item, VersionOptions.Draft);
        if (await IsRightAsync(item, updater.ModelState))
        {
            await kind.FinishAsync(contents, item);
        }

        return editor;
    }

    /// <returns>The editor with what was typed; the item is stored when the model state is valid.</returns>
    public async Task<IShape> UpdateAsync(ContentItem item, IUpdateModel updater, SaveKind kind)
    {
        var editor = await display.UpdateEditorAsync(item, updater, isNew: false);
        if (!updater.ModelState.IsValid)
        {
            await session.CancelAsync();
        }
        else if (await IsRightAsync(item, updater.ModelState))
        {
            await kind.FinishAsync(contents, item);
        }

        return editor;
    }

    private async Task<bool> IsRightAsync(ContentItem item, ModelStateDictionary modelState)
    {
        var result = await contents.ValidateAsync(item);

        foreach (var error in result.Errors)
        {
            foreach (var member in error.MemberNames.DefaultIfEmpty(string.Empty))
            {
                modelState.AddModelError(member, error.ErrorMessage ?? string.Empty);
            }
        }

        return modelState.IsValid;
    }
}
