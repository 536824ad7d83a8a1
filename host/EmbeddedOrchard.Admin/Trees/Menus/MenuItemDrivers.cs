using EmbeddedOrchard.Content.Trees;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Menu.Models;
using OrchardCore.Mvc.ModelBinding;

namespace EmbeddedOrchard.Admin.Trees.Menus;

/// <summary>What the editors of menu entries have in common: a text, and an address that a reader may safely follow.</summary>
internal abstract class MenuItemDriver<TPart, TEditor>(IStringLocalizer<MenuItemEditor> localizer) : ContentPartDisplayDriver<TPart>
    where TPart : ContentPart, new()
    where TEditor : MenuItemEditor, new()
{
    protected abstract void Fill(TEditor editor, TPart part);

    /// <returns>The address, where the entry has one of its own, and whether it needs one.</returns>
    protected abstract (string? Url, bool IsNeeded) Take(TEditor editor, TPart part);

    public sealed override IDisplayResult Edit(TPart part, BuildPartEditorContext context) =>
        Initialize<TEditor>(GetEditorShapeType(context), editor =>
        {
            editor.Name = part.ContentItem.DisplayText;
            Fill(editor, part);
        });

    public sealed override async Task<IDisplayResult> UpdateAsync(TPart part, UpdatePartEditorContext context)
    {
        var editor = new TEditor();
        await context.Updater.TryUpdateModelAsync(editor, Prefix);
        var state = context.Updater.ModelState;

        part.ContentItem.DisplayText = editor.Name?.Trim();
        if (string.IsNullOrWhiteSpace(editor.Name))
        {
            state.AddModelError(Prefix, nameof(editor.Name), localizer["{0} is required.", localizer["Text"]]);
        }

        var (url, isNeeded) = Take(editor, part);
        if (string.IsNullOrEmpty(url) && isNeeded)
        {
            state.AddModelError(Prefix, nameof(LinkMenuItemEditor.Url), localizer["{0} is required.", localizer["Address"]]);
        }
        else if (!string.IsNullOrEmpty(url) && !MenuAddress.IsSafe(url))
        {
            state.AddModelError(Prefix, nameof(LinkMenuItemEditor.Url), localizer["An address starts with ~/ on this site, or with https://, http:// or mailto: elsewhere."]);
        }

        return Edit(part, context);
    }

    protected static string? TargetOf(LinkMenuItemEditor editor) => editor.Target == "_blank" ? editor.Target : null;
}

internal sealed class LinkMenuItemPartDisplayDriver(IStringLocalizer<MenuItemEditor> localizer) : MenuItemDriver<LinkMenuItemPart, LinkMenuItemEditor>(localizer)
{
    protected override void Fill(LinkMenuItemEditor editor, LinkMenuItemPart part) => (editor.Url, editor.Target) = (part.Url, part.Target);

    protected override (string? Url, bool IsNeeded) Take(LinkMenuItemEditor editor, LinkMenuItemPart part)
    {
        (part.Url, part.Target) = (editor.Url?.Trim(), TargetOf(editor));

        return (part.Url, true);
    }
}

internal sealed class HtmlMenuItemPartDisplayDriver(IStringLocalizer<MenuItemEditor> localizer) : MenuItemDriver<HtmlMenuItemPart, HtmlMenuItemEditor>(localizer)
{
    protected override void Fill(HtmlMenuItemEditor editor, HtmlMenuItemPart part) => (editor.Url, editor.Target, editor.Html) = (part.Url, part.Target, part.Html);

    protected override (string? Url, bool IsNeeded) Take(HtmlMenuItemEditor editor, HtmlMenuItemPart part)
    {
        (part.Url, part.Target, part.Html) = (editor.Url?.Trim(), TargetOf(editor), editor.Html);

        return (part.Url, false);
    }
}

/// <summary>The item that it leads to stands in a field of the part.</summary>
internal sealed class ContentMenuItemPartDisplayDriver(IStringLocalizer<MenuItemEditor> localizer) : MenuItemDriver<ContentMenuItemPart, MenuItemEditor>(localizer)
{
    protected override void Fill(MenuItemEditor editor, ContentMenuItemPart part)
    {
    }

    protected override (string? Url, bool IsNeeded) Take(MenuItemEditor editor, ContentMenuItemPart part) => (null, false);
}
