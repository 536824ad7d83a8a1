using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;

namespace EmbeddedOrchard.Admin.Editors.Fields;

internal sealed class TextFieldDisplayDriver(IStringLocalizer<FieldEditor> localizer) : FieldDriver<TextField, TextFieldEditor>(localizer)
{
    protected override string Input => nameof(TextFieldEditor.Text);

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

    protected override bool Take(TextFieldEditor editor, TextField field, ContentPartFieldDefinition definition)
    {
        field.Text = editor.Text;

        return !string.IsNullOrWhiteSpace(field.Text);
    }
}

internal sealed class HtmlFieldDisplayDriver(IStringLocalizer<FieldEditor> localizer) : FieldDriver<HtmlField, HtmlFieldEditor>(localizer)
{
    protected override string Input => nameof(HtmlFieldEditor.Html);

    protected override (string? Hint, bool Required) Describe(ContentPartFieldDefinition definition) =>
        (definition.GetSettings<HtmlFieldSettings>().Hint, false);

    protected override ValueTask FillAsync(HtmlFieldEditor editor, HtmlField field, BuildFieldEditorContext context)
    {
        editor.Html = field.Html;

        return ValueTask.CompletedTask;
    }

    protected override bool Take(HtmlFieldEditor editor, HtmlField field, ContentPartFieldDefinition definition)
    {
        field.Html = editor.Html;

        return true;
    }
}

internal sealed class LinkFieldDisplayDriver(IStringLocalizer<FieldEditor> localizer, IStringLocalizer<LinkFieldEditor> texts)
    : FieldDriver<LinkField, LinkFieldEditor>(localizer)
{
    protected override string Input => nameof(LinkFieldEditor.Url);

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

    protected override bool Take(LinkFieldEditor editor, LinkField field, ContentPartFieldDefinition definition)
    {
        (field.Url, field.Text) = (editor.Url?.Trim(), editor.Text);

        return !string.IsNullOrEmpty(field.Url);
    }

    protected override string? Check(LinkFieldEditor editor, ContentPartFieldDefinition definition) =>
        string.IsNullOrWhiteSpace(editor.Url) || IsSafe(editor.Url.Trim()) ? null : texts["A link starts with https://, http://, mailto: or /."].Value;

    private static bool IsSafe(string url) =>
        url.StartsWith('/') || url.StartsWith('#') || url.StartsWith("~/", StringComparison.Ordinal)
        || (Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https" or "mailto"));
}
