using EmbeddedOrchard.Content.Handles;
using Microsoft.Extensions.Localization;
using OrchardCore.Alias.Models;
using OrchardCore.Alias.Settings;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Mvc.ModelBinding;

namespace EmbeddedOrchard.Admin.Contents.Parts;

internal sealed class AliasPartDisplayDriver(AliasPartHandler aliases, IStringLocalizer<AliasPartDisplayDriver> localizer) : ContentPartDisplayDriver<AliasPart>
{
    public override IDisplayResult Edit(AliasPart part, BuildPartEditorContext context) =>
        Initialize<AliasPartEditor>(GetEditorShapeType(context), model =>
        {
            model.Alias = part.Alias;
            model.IsGenerated = context.TypePartDefinition.GetSettings<AliasPartSettings>().Options == AliasPartOptions.GeneratedDisabled;
        });

    public override async Task<IDisplayResult> UpdateAsync(AliasPart part, UpdatePartEditorContext context)
    {
        var model = new AliasPartEditor();
        if (context.TypePartDefinition.GetSettings<AliasPartSettings>().Options == AliasPartOptions.Editable
            && await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Alias!))
        {
            part.Alias = model.Alias?.Trim();
            if (part.Alias?.Length > AliasPart.MaxAliasLength)
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(model.Alias), localizer["An alias has at most {0} characters.", AliasPart.MaxAliasLength]);
            }
            else if (!string.IsNullOrEmpty(part.Alias) && !await aliases.IsFreeAsync(part.Alias, part.ContentItem.ContentItemId))
            {
                context.Updater.ModelState.AddModelError(Prefix, nameof(model.Alias), localizer["Another item has this alias."]);
            }
        }

        return Edit(part, context);
    }
}

internal sealed class AliasPartEditor
{
    public string? Alias { get; set; }

    public bool IsGenerated { get; set; }
}
