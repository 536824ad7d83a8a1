using EmbeddedOrchard.Content.Trees;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;

namespace EmbeddedOrchard.Admin.Trees;

/// <summary>Shows the tree of an item in its editor, and moves the node whose button was pressed.</summary>
internal abstract class TreePartDriver<TPart, TEditor>(TreeSite site, TreeRows rows, IHttpContextAccessor accessor, IStringLocalizer<TreeEditor> localizer)
    : ContentPartDisplayDriver<TPart>
    where TPart : ContentPart, new()
    where TEditor : TreeEditor
{
    protected virtual ValueTask FillAsync(TEditor editor, TPart part, BuildPartEditorContext context) =>
        rows.FillAsync(editor, part.ContentItem, site, context.IsNew);

    protected virtual Task TakeAsync(TPart part, UpdatePartEditorContext context) => Task.CompletedTask;

    protected virtual void Moved(TPart part)
    {
    }

    public sealed override IDisplayResult Edit(TPart part, BuildPartEditorContext context) =>
        Initialize<TEditor>(GetEditorShapeType(context), editor => FillAsync(editor, part, context));

    public sealed override async Task<IDisplayResult> UpdateAsync(TPart part, UpdatePartEditorContext context)
    {
        await TakeAsync(part, context);
        var request = accessor.HttpContext?.Request;
        if (TreeButtons.Pressed(request?.HasFormContentType == true ? request.Form : null) is { } pressed)
        {
            if (ItemTree.Of(part.ContentItem, site.Kind).Move(pressed.Id, pressed.Move))
            {
                // What was read from the JSON before is out of date.
                part.ContentItem.Elements.Remove(site.Kind.Part);
                Moved(part);
            }
            else
            {
                context.Updater.ModelState.AddModelError(string.Empty, localizer["This entry cannot be moved there."]);
            }
        }

        return Edit(part, context);
    }
}
