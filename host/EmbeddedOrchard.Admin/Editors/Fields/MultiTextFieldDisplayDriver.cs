using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;

namespace EmbeddedOrchard.Admin.Editors.Fields;

internal sealed class MultiTextFieldDisplayDriver(IStringLocalizer<FieldEditor> localizer) : FieldDriver<MultiTextField, MultiTextFieldEditor>(localizer)
{
    protected override (string? Hint, bool Required) Describe(ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<MultiTextFieldSettings>();

        return (settings.Hint, settings.Required);
    }

    protected override ValueTask FillAsync(MultiTextFieldEditor editor, MultiTextField field, BuildFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<MultiTextFieldSettings>();
        editor.Options = [.. settings.Options.Select(option => (option.Name, option.Value))];
        editor.Values = IsFresh(context) && field.Values.Length == 0 ? [.. settings.Options.Where(option => option.Default).Select(option => option.Value)] : field.Values;

        return ValueTask.CompletedTask;
    }

    protected override void Take(MultiTextFieldEditor editor, MultiTextField field) => field.Values = editor.Values ?? [];
}
