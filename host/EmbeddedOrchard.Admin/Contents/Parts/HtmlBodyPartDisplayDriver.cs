using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;

namespace EmbeddedOrchard.Admin.Contents.Parts;

internal sealed class HtmlBodyPartDisplayDriver : ContentPartDisplayDriver<HtmlBodyPart>
{
    public override IDisplayResult Edit(HtmlBodyPart part, BuildPartEditorContext context) =>
        Initialize<HtmlBodyPartEditor>("HtmlBodyPart_Edit", model =>
        {
            model.Html = part.Html;
            model.Label = context.TypePartDefinition.DisplayName();
            model.EditorName = context.TypePartDefinition.Editor();
            model.IsSanitized = context.TypePartDefinition.GetSettings<HtmlBodyPartSettings>().SanitizeHtml;
            model.Culture = part.ContentItem.CultureOf();
        });

    public override async Task<IDisplayResult> UpdateAsync(HtmlBodyPart part, UpdatePartEditorContext context)
    {
        var model = new HtmlBodyPartEditor();
        if (await context.Updater.TryUpdateModelAsync(model, Prefix, posted => posted.Html!))
        {
            part.Html = model.Html;
        }

        return Edit(part, context);
    }
}

internal sealed class HtmlBodyPartEditor
{
    public string? Html { get; set; }

    public string? Label { get; set; }

    public string? EditorName { get; set; }

    public bool IsSanitized { get; set; }

    public string? Culture { get; set; }
}
