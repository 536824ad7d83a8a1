using System.Security.Claims;
using EmbeddedOrchard.Admin.Contents.Colliding;
using EmbeddedOrchard.Admin.Contents.Languages;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using YesSql;

namespace EmbeddedOrchard.Admin.Contents.Editing;

/// <summary>Puts what an editor typed into an item and stores it, or stores nothing when any of it is wrong.</summary>
internal sealed class ContentSaving(
    IContentManager contents, TranslationUpdating editors, ISession session, ContentCommit commit, EditorNotices notices)
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
        var editor = await ApplyToNewAsync(item, updater, kind);
        await CommitAsync(updater.ModelState);

        return editor;
    }

    /// <returns>The editor with what was typed; the item is stored when the model state is valid.</returns>
    public async Task<IShape> UpdateAsync(ContentItem item, IUpdateModel updater, SaveKind kind, Settlement settlement)
    {
        var editor = await ApplyAsync(item, updater, kind, settlement);
        await CommitAsync(updater.ModelState);

        return editor;
    }

    /// <summary>Everything but the commit; without a valid model state there is nothing to commit.</summary>
    public async Task<IShape> ApplyToNewAsync(ContentItem item, IUpdateModel updater, SaveKind kind)
    {
        var editor = await editors.UpdateNewAsync(item, updater);
        if (updater.ModelState.IsValid)
        {
            await contents.CreateAsync(item, VersionOptions.Draft);
            await FinishAsync(item, updater.ModelState, kind);
        }
        else
        {
            await session.CancelAsync();
        }

        return editor;
    }

    /// <summary>Everything but the commit; without a valid model state there is nothing to commit.</summary>
    public async Task<IShape> ApplyAsync(ContentItem item, IUpdateModel updater, SaveKind kind, Settlement settlement)
    {
        if (!await commit.TryBeginAsync(item))
        {
            Refuse(updater.ModelState, CommitOutcome.Conflict);
        }

        var editor = await editors.UpdateAsync(item, updater);
        settlement.Settle(item);
        foreach (var path in settlement.Choices.Unmade)
        {
            updater.ModelState.AddModelError(Choices.NameOf(path), notices.Unchosen);
        }

        CheckTranslation(item, updater.ModelState, kind);
        if (updater.ModelState.IsValid)
        {
            await FinishAsync(item, updater.ModelState, kind);
        }
        else
        {
            await session.CancelAsync();
        }

        return editor;
    }

    private async Task FinishAsync(ContentItem item, ModelStateDictionary modelState, SaveKind kind)
    {
        if (await IsRightAsync(item, modelState))
        {
            await kind.FinishAsync(contents, item);
        }
    }

    private void CheckTranslation(ContentItem item, ModelStateDictionary modelState, SaveKind kind)
    {
        if (kind.Translation == TranslationCheck.RightAsItIs)
        {
            item.MarkTranslated();
        }
        else if (kind is { Translation: TranslationCheck.Ask, IsPublication: true } && item.UntranslatedFrom() is { } from)
        {
            modelState.AddModelError(TranslationAnswer.Field, notices.Untranslated(from));
        }
    }

    private async Task CommitAsync(ModelStateDictionary modelState)
    {
        if (modelState.IsValid)
        {
            Refuse(modelState, await commit.FinishAsync());
        }
    }

    private void Refuse(ModelStateDictionary modelState, CommitOutcome outcome)
    {
        if (outcome != CommitOutcome.Committed)
        {
            modelState.AddModelError(string.Empty, notices.NotSaved(outcome));
        }
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
