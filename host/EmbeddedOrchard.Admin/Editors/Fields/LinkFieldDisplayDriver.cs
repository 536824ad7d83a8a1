using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;

namespace EmbeddedOrchard.Admin.Editors.Fields;

internal sealed class LinkFieldDisplayDriver(IStringLocalizer<FieldEditor> localizer) : FieldDriver<LinkField, LinkFieldEditor>(localizer)
{
    protected override (string? Hint, bool Required) Describe(ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<LinkFieldSettings>();

        return (settings.Hint, settings.Required);
    }

    protected override ValueTask FillAsync(LinkFieldEditor editor, LinkField field, BuildFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<LinkFieldSettings>();
        (editor.Url, editor.Text, editor.Target) = (field.Url, field.Text, field.Target);
        if (IsFresh(context))
        {
            editor.Url ??= settings.DefaultUrl;
            editor.Text ??= settings.DefaultText;
            editor.Target ??= settings.DefaultTarget;
        }

        if (settings.LinkTextMode == LinkTextMode.Static)
        {
            editor.Text = settings.DefaultText;
        }

        (editor.UrlPlaceholder, editor.TextPlaceholder, editor.TextHint) = (settings.UrlPlaceholder, settings.TextPlaceholder, settings.HintLinkText);
        editor.HasText = settings.LinkTextMode is LinkTextMode.Optional or LinkTextMode.Required;
        editor.IsTextRequired = settings.LinkTextMode == LinkTextMode.Required;

        return ValueTask.CompletedTask;
    }

    protected override void Take(LinkFieldEditor editor, LinkField field) =>
        (field.Url, field.Text, field.Target) = (editor.Url?.Trim(), editor.Text, editor.Target);
}
