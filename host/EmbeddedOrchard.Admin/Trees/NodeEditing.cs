using System.Text.Json;
using System.Text.Json.Nodes;
using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Admin.Contents.Languages;
using EmbeddedOrchard.Content.Trees;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using YesSql;

namespace EmbeddedOrchard.Admin.Trees;

/// <summary>Nodes as items of their own while somebody edits them, and back into the draft of the item that carries them.</summary>
internal sealed class NodeEditing(
    IContentManager contents, IContentDefinitionManager definitions, ISession session, ContentCommit commit, EditorNotices notices)
{
    /// <summary>The latest version of an item with such a tree; null when there is none.</summary>
    public async Task<ContentItem?> OwnerAsync(TreeSite site, string? id) =>
        !string.IsNullOrEmpty(id) && await contents.GetAsync(id, VersionOptions.Latest) is { } item
        && (await definitions.GetTypeDefinitionAsync(item.ContentType))?.Parts.Any(part => part.PartDefinition.Name == site.Kind.Part) == true
            ? item
            : null;

    public async Task<ContentItem?> NewAsync(TreeSite site, ContentItem owner, string? type)
    {
        if (string.IsNullOrEmpty(type) || await definitions.GetTypeDefinitionAsync(type) is not { } definition || !site.Takes(owner, definition))
        {
            return null;
        }

        var node = await contents.NewAsync(definition.Name);
        site.Bind(owner, node);

        return node;
    }

    /// <summary>A node that is there, if its type still is.</summary>
    public async Task<ContentItem?> FindAsync(TreeSite site, ContentItem owner, string? id)
    {
        if (ItemTree.Of(owner, site.Kind).Find(id) is not { } found || await definitions.GetTypeDefinitionAsync(found.ContentType) is null)
        {
            return null;
        }

        var node = found.Json.Deserialize<ContentItem>(JOptions.Default)!;
        site.Bind(owner, node);

        return node;
    }

    public async Task<string> TypeNameAsync(ContentItem item) => (await definitions.GetTypeDefinitionAsync(item.ContentType)).DisplayName;

    /// <summary>Whether the node itself is as its type wants it; says in the model state what is not.</summary>
    public async Task<bool> IsRightAsync(ContentItem node, ModelStateDictionary modelState)
    {
        foreach (var error in (await contents.ValidateAsync(node)).Errors)
        {
            foreach (var member in error.MemberNames.DefaultIfEmpty(string.Empty))
            {
                modelState.AddModelError(member, error.ErrorMessage ?? string.Empty);
            }
        }

        return modelState.IsValid;
    }

    /// <summary>Changes the tree in the item's draft and commits it, or says in the model state why nothing was saved.</summary>
    /// <returns>False when the tree does not take the change.</returns>
    public async Task<bool> ChangeAsync(TreeSite site, string ownerId, ModelStateDictionary modelState, Func<ItemTree, bool> change)
    {
        var draft = await contents.GetAsync(ownerId, VersionOptions.DraftRequired);
        if (!await commit.TryBeginAsync(draft))
        {
            modelState.AddModelError(string.Empty, notices.NotSaved(CommitOutcome.Conflict));
            await session.CancelAsync();
            return true;
        }

        if (!change(ItemTree.Of(draft, site.Kind)))
        {
            await session.CancelAsync();
            return false;
        }

        draft.Elements.Remove(site.Kind.Part);

        // The texts of a tree are in its nodes: who changes one of them has begun to translate.
        draft.MarkTranslated();
        await contents.UpdateAsync(draft);
        if ((await definitions.GetTypeDefinitionAsync(draft.ContentType)).IsDraftable())
        {
            await contents.SaveDraftAsync(draft);
        }
        else
        {
            await contents.PublishAsync(draft);
        }

        if (await commit.FinishAsync() is var outcome and not CommitOutcome.Committed)
        {
            modelState.AddModelError(string.Empty, notices.NotSaved(outcome));
        }

        return true;
    }

    public static JsonObject JsonOf(ContentItem node) => JsonSerializer.SerializeToNode(node, JOptions.Default)!.AsObject();
}
