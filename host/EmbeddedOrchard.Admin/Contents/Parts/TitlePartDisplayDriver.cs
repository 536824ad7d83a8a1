using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Title.Models;

namespace EmbeddedOrchard.Admin.Contents.Parts;

internal sealed class TitlePartDisplayDriver(IStringLocalizer<TitlePartDisplayDriver> localizer) : ContentPartDisplayDriver<TitlePart>
{
    public override IDisplayResult Edit(TitlePart part, BuildPartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<TitlePartSettings>();
        return settings.Options == TitlePartOptions.GeneratedHidden ? null! : Initialize<TitlePartEditor>(GetEditorShapeType(context), model =>
        {
            model.Title = part.ContentItem?.DisplayText is { Length: > 0 } text ? text : part.Title;
            model.IsGenerated = settings.Options == TitlePartOptions.GeneratedDisabled;
            model.IsRequired = settings.Options == TitlePartOptions.EditableRequired;
            model.Culture = part.ContentItem?.CultureOf();
        });
    }

    public override async Task<IDisplayResult> UpdateAsync(TitlePart part, UpdatePartEditorContext context)
    {
        var settings = context.TypePartDefinition.GetSettings<TitlePartSettings>();
        var model = new TitlePartEditor();
        if (settings.Options is TitlePartOptions.Editable or TitlePartOptions.EditableRequired
            && await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Title!))
        {
            if (settings.Options == TitlePartOptions.EditableRequired && string.IsNullOrWhiteSpace(model.Title))
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(model.Title), localizer["A value is required for Title."]);
            }

            part.Title = model.Title?.Trim();
            part.ContentItem.DisplayText = part.Title;
        }

        return Edit(part, context);
    }
}

internal sealed class TitlePartEditor
{
    public string? Title { get; set; }

    public bool IsGenerated { get; set; }

    public bool IsRequired { get; set; }

    public string? Culture { get; set; }
}
