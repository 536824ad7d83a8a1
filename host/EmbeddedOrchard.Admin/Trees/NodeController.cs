using EmbeddedOrchard.Admin.Contents;
using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Content.Trees;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;

namespace EmbeddedOrchard.Admin.Trees;

/// <summary>The screens of one node of a tree: add, edit, delete. Each change goes to the draft of the item that carries the tree.</summary>
public abstract class NodeController(IServiceProvider services) : Controller
{
    private readonly NodeEditing _nodes = services.GetRequiredService<NodeEditing>();
    private readonly IContentItemDisplayManager _display = services.GetRequiredService<IContentItemDisplayManager>();
    private readonly IUpdateModelAccessor _updater = services.GetRequiredService<IUpdateModelAccessor>();
    private readonly IAuthorizationService _authorization = services.GetRequiredService<IAuthorizationService>();
    private readonly INotifier _notifier = services.GetRequiredService<INotifier>();
    private readonly EditorNotices _notices = services.GetRequiredService<EditorNotices>();

    private IHtmlLocalizer H { get; } = services.GetRequiredService<IHtmlLocalizer<NodeController>>();

    private protected abstract TreeSite Tree { get; }

    private protected Task<IActionResult> NewFormAsync(string? type, string? ownerId, string? parentId) => OpenAsync(ownerId, async owner =>
    {
        var node = await _nodes.NewAsync(Tree, owner, type);

        return node is null || !Exists(owner, parentId)
            ? NotFound()
            : await FormAsync(owner, node, await _display.BuildEditorAsync(node, _updater.ModelUpdater, isNew: true), isNew: true);
    });

    private protected Task<IActionResult> AddAsync(string? type, string? ownerId, string? parentId) => OpenAsync(ownerId, async owner =>
    {
        if (await _nodes.NewAsync(Tree, owner, type) is not { } node || !Exists(owner, parentId))
        {
            return NotFound();
        }

        var editor = await _display.UpdateEditorAsync(node, _updater.ModelUpdater, isNew: true);

        return await SaveAsync(owner, node, editor, isNew: true, tree => tree.Add(parentId, NodeEditing.JsonOf(node)));
    });

    private protected Task<IActionResult> EditFormAsync(string? ownerId, string? nodeId) => OpenAsync(ownerId, async owner =>
        await _nodes.FindAsync(Tree, owner, nodeId) is { } node
            ? await FormAsync(owner, node, await _display.BuildEditorAsync(node, _updater.ModelUpdater, isNew: false), isNew: false)
            : NotFound());

    private protected Task<IActionResult> ChangeAsync(string? ownerId, string? nodeId) => OpenAsync(ownerId, async owner =>
    {
        if (await _nodes.FindAsync(Tree, owner, nodeId) is not { } node)
        {
            return NotFound();
        }

        CheckState(owner);
        var editor = await _display.UpdateEditorAsync(node, _updater.ModelUpdater, isNew: false);

        return await SaveAsync(owner, node, editor, isNew: false, tree => tree.Replace(nodeId!, NodeEditing.JsonOf(node)));
    });

    private protected Task<IActionResult> DeleteFormAsync(string? ownerId, string? nodeId) =>
        OpenAsync(ownerId, owner => Task.FromResult(RemovalForm(owner, nodeId)));

    private protected Task<IActionResult> DeleteAsync(string? ownerId, string? nodeId) => OpenAsync(ownerId, async owner =>
    {
        if (ItemTree.Of(owner, Tree.Kind).Find(nodeId) is not { } node)
        {
            return NotFound();
        }

        CheckState(owner);
        if (ModelState.IsValid && !await _nodes.ChangeAsync(Tree, owner.ContentItemId, ModelState, tree => tree.Remove(node.Id)))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return RemovalForm(owner, nodeId);
        }

        await _notifier.SuccessAsync(H["“{0}” was deleted in the draft of “{1}”. The public sees it until you publish.", node.Text, TitleOf(owner)]);

        return Redirect(BackTo(owner, null));
    });

    private async Task<IActionResult> OpenAsync(string? ownerId, Func<ContentItem, Task<IActionResult>> answerAsync)
    {
        if (await _nodes.OwnerAsync(Tree, ownerId) is not { } owner)
        {
            return NotFound();
        }

        return await _authorization.AuthorizeAsync(User, Tree.Permission, owner) ? await answerAsync(owner) : Forbid();
    }

    private async Task<IActionResult> SaveAsync(ContentItem owner, ContentItem node, IShape editor, bool isNew, Func<ItemTree, bool> change)
    {
        // Before the draft is made: that changes the state.
        var token = EditToken.Of(owner);
        if (ModelState.IsValid && await _nodes.IsRightAsync(node, ModelState)
            && !await _nodes.ChangeAsync(Tree, owner.ContentItemId, ModelState, change))
        {
            ModelState.AddModelError(string.Empty, H["There are too many levels, or somebody deleted the entry meanwhile."].Value);
        }

        if (!ModelState.IsValid)
        {
            return await FormAsync(owner, node, editor, isNew, token);
        }

        await _notifier.SuccessAsync(H["“{0}” was saved in the draft of “{1}”. The public does not see it until you publish.", TitleOf(node), TitleOf(owner)]);

        return Redirect(BackTo(owner, node.ContentItemId));
    }

    private void CheckState(ContentItem owner)
    {
        if (Request.Form[EditToken.Field] != EditToken.Of(owner))
        {
            ModelState.AddModelError(string.Empty, _notices.ChangedMeanwhile(owner));
        }
    }

    private bool Exists(ContentItem owner, string? parentId) =>
        string.IsNullOrEmpty(parentId) || ItemTree.Of(owner, Tree.Kind).Find(parentId) is { Level: < ItemTree.Deepest };

    private async Task<IActionResult> FormAsync(ContentItem owner, ContentItem node, IShape editor, bool isNew, string? token = null) => View("Node", new NodePage(
        editor, TitleOf(node), await _nodes.TypeNameAsync(node), TitleOf(owner), token ?? EditToken.Of(owner), BackTo(owner, isNew ? null : node.ContentItemId), isNew, owner.CultureOf()));

    private IActionResult RemovalForm(ContentItem owner, string? nodeId)
    {
        var tree = ItemTree.Of(owner, Tree.Kind);

        return tree.Find(nodeId) is { } node
            ? View("NodeRemoval", new NodeRemovalPage(node.Text, tree.Under(node).Count, TitleOf(owner), EditToken.Of(owner), BackTo(owner, node.Id)))
            : NotFound();
    }

    private string BackTo(ContentItem owner, string? nodeId) =>
        Url.RouteUrl("EditContentItem", new { contentItemId = owner.ContentItemId }) + (nodeId is null ? string.Empty : "#" + TreeButtons.Anchor(nodeId));

    private static string TitleOf(ContentItem item) => item.DisplayText ?? item.ContentItemId;
}
