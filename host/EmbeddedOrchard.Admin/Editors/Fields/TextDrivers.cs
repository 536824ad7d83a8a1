using System.Text.RegularExpressions;
using EmbeddedOrchard.Content.Fields;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;

namespace EmbeddedOrchard.Admin.Editors.Fields;

internal sealed partial class TextFieldDisplayDriver(IStringLocalizer<FieldEditor> localizer) : FieldDriver<TextField, TextFieldEditor>(localizer)
{
    protected override (string? Hint, bool Required) Describe(ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<TextFieldSettings>();

        return (settings.Hint, settings.Required);
    }

    protected override ValueTask FillAsync(TextFieldEditor editor, TextField field, BuildFieldEditorContext context)
    {
        var definition = context.PartFieldDefinition;
        var list = definition.GetSettings<TextFieldPredefinedListEditorSettings>();
        var initial = string.IsNullOrEmpty(list.DefaultValue) ? definition.GetSettings<TextFieldSettings>().DefaultValue : list.DefaultValue;
        editor.Text = IsFresh(context) && field.Text is null ? initial : field.Text;
        editor.IsDropdown = list.Editor == EditorOption.Dropdown;
        editor.Options = [.. (list.Options ?? []).Select(option => (option.Name ?? option.Value, option.Value ?? string.Empty))];
        if (!string.IsNullOrEmpty(editor.Text) && !editor.Options.Any(option => option.Value == editor.Text))
        {
            // A value from before the list was what it is now stays until somebody chooses another.
            editor.Options = [.. editor.Options, (editor.Text, editor.Text)];
        }

        return ValueTask.CompletedTask;
    }

    protected override void Take(TextFieldEditor editor, TextField field) => field.Text = editor.Text;

    // What Orchard's editors leave to the browser, which a form without scripts and with a summary of errors does not ask.
    protected override IEnumerable<FieldRefusal> Check(TextField field, ContentPartFieldDefinition definition)
    {
        var text = field.Text?.Trim() ?? string.Empty;
        var format = text.Length == 0 ? null : definition.Editor() switch
        {
            "Email" when !Email().IsMatch(text) => "{0} is not an e-mail address.",
            "Url" when !(Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https") => "{0} is not a web address: it starts with https:// or http://.",
            "Tel" when !Telephone().IsMatch(text) => "{0} is not a telephone number.",
            "Color" when !Color().IsMatch(text) => "{0} is not a colour: write # and six digits, such as #1a5a70.",
            _ => null,
        };

        return format is null
            ? base.Check(field, definition)
            : base.Check(field, definition).Append(new FieldRefusal(nameof(TextField.Text), format, definition.DisplayName()));
    }

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+$")]
    private static partial Regex Email();

    [GeneratedRegex(@"^[+(]?[0-9][0-9 ().\-/]*(?:(?:ext\.?|x|#) ?[0-9]+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Telephone();

    [GeneratedRegex("^#[0-9a-f]{6}$", RegexOptions.IgnoreCase)]
    private static partial Regex Color();
}

internal sealed class HtmlFieldDisplayDriver(IStringLocalizer<FieldEditor> localizer) : FieldDriver<HtmlField, HtmlFieldEditor>(localizer)
{
    protected override (string? Hint, bool Required) Describe(ContentPartFieldDefinition definition) =>
        (definition.GetSettings<HtmlFieldSettings>().Hint, false);

    protected override ValueTask FillAsync(HtmlFieldEditor editor, HtmlField field, BuildFieldEditorContext context)
    {
        editor.Html = field.Html;
        editor.EditorName = context.PartFieldDefinition.Editor();

        return ValueTask.CompletedTask;
    }

    protected override void Take(HtmlFieldEditor editor, HtmlField field) => field.Html = editor.Html;
}
