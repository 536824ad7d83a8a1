using EmbeddedOrchard.Admin.Editors.Fields;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.Contents.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace EmbeddedOrchard.Admin.Contents.Parts;

/// <summary>When an item was created, where its type lets editors say so. The time is UTC, here as in the store.</summary>
internal sealed class CommonPartDateDisplayDriver(IStringLocalizer<CommonPartDateDisplayDriver> localizer) : ContentPartDisplayDriver<CommonPart>
{
    public override IDisplayResult Edit(CommonPart part, BuildPartEditorContext context) =>
        context.TypePartDefinition.GetSettings<CommonPartSettings>().DisplayDateEditor
            ? Initialize<CommonPartDateEditor>("CommonPart_Edit__Date", model => model.LocalDateTime = part.ContentItem.CreatedUtc)
            : null!;

    public override async Task<IDisplayResult> UpdateAsync(CommonPart part, UpdatePartEditorContext context)
    {
        if (context.TypePartDefinition.GetSettings<CommonPartSettings>().DisplayDateEditor)
        {
            var model = new CommonPartDateEditor();
            if (await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.LocalDateTime!))
            {
                Take(model.LocalDateTime, part, context);
            }
        }

        return Edit(part, context);
    }

    private void Take(DateTime? typed, CommonPart part, UpdatePartEditorContext context)
    {
        var item = part.ContentItem;
        if (typed is null && !context.IsNew && item.CreatedUtc is not null)
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(CommonPartDateEditor.LocalDateTime), localizer["{0} is required.", localizer["Created (UTC)"]]);
        }
        else
        {
            item.CreatedUtc = TypedMoment.Of(typed, item.CreatedUtc);
        }
    }
}

internal sealed class CommonPartDateEditor
{
    /// <summary>Named as Orchard names it.</summary>
    public DateTime? LocalDateTime { get; set; }
}
