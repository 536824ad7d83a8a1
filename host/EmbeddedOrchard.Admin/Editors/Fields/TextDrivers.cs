using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;

namespace EmbeddedOrchard.Admin.Editors.Fields;

internal sealed class TextFieldDisplayDriver(IStringLocalizer<FieldEditor> localizer) : FieldDriver<TextField, TextFieldEditor>(localizer)
{
    protected override (string? Hint, bool Required) Describe(ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<TextFieldSettings>();

        return (settings.Hint, settings.Required);
    }

    protected override ValueTask FillAsync(TextFieldEditor editor, TextField field, BuildFieldEditorContext context)
    {
        editor.Text = context.IsNew && field.Text is null ? context.PartFieldDefinition.GetSettings<TextFieldSettings>().DefaultValue : field.Text;

        return ValueTask.CompletedTask;
    }

    protected override void Take(TextFieldEditor editor, TextField field) => field.Text = editor.Text;
}

internal sealed class HtmlFieldDisplayDriver(IStringLocalizer<FieldEditor> localizer) : FieldDriver<HtmlField, HtmlFieldEditor>(localizer)
{
    protected override (string? Hint, bool Required) Describe(ContentPartFieldDefinition definition) =>
        (definition.GetSettings<HtmlFieldSettings>().Hint, false);

    protected override ValueTask FillAsync(HtmlFieldEditor editor, HtmlField field, BuildFieldEditorContext context)
    {
        editor.Html = field.Html;

        return ValueTask.CompletedTask;
    }

    protected override void Take(HtmlFieldEditor editor, HtmlField field) => field.Html = editor.Html;
}

internal sealed class LinkFieldDisplayDriver(IStringLocalizer<FieldEditor> localizer) : FieldDriver<LinkField, LinkFieldEditor>(localizer)
{
    protected override (string? Hint, bool Required) Describe(ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<LinkFieldSettings>();

        return (settings.Hint, settings.Required);
    }

    protected override ValueTask FillAsync(LinkFieldEditor editor, LinkField field, BuildFieldEditorContext context)
    {
        (editor.Url, editor.Text) = (field.Url, field.Text);

        return ValueTask.CompletedTask;
    }

    protected override void Take(LinkFieldEditor editor, LinkField field) => (field.Url, field.Text) = (editor.Url?.Trim(), editor.Text);
}
