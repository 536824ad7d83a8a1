using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;

namespace EmbeddedOrchard.Admin.Editors.Fields;

/// <summary>What the editors of fields have in common: a label, a hint, and a refusal of what is missing.</summary>
internal abstract class FieldDriver<TField, TEditor>(IStringLocalizer<FieldEditor> localizer) : ContentFieldDisplayDriver<TField>
    where TField : ContentField, new()
    where TEditor : FieldEditor, new()
{
    protected abstract (string? Hint, bool Required) Describe(ContentPartFieldDefinition definition);

    protected abstract ValueTask FillAsync(TEditor editor, TField field, BuildFieldEditorContext context);

    /// <returns>Whether the field has a value now.</returns>
    protected abstract bool Take(TEditor editor, TField field, ContentPartFieldDefinition definition);

    /// <summary>The property that an error about the whole field stands beside.</summary>
    protected abstract string Input { get; }

    public sealed override IDisplayResult Edit(TField field, BuildFieldEditorContext context) =>
        Initialize<TEditor>(GetEditorShapeType(context), editor =>
        {
            (editor.Hint, editor.IsRequired) = Describe(context.PartFieldDefinition);
            editor.Label = context.PartFieldDefinition.DisplayName();

            return FillAsync(editor, field, context);
        });

    public sealed override async Task<IDisplayResult> UpdateAsync(TField field, UpdateFieldEditorContext context)
    {
        var editor = new TEditor();
        var isBound = await context.Updater.TryUpdateModelAsync(editor, Prefix);

        if (isBound && !Take(editor, field, context.PartFieldDefinition) && Describe(context.PartFieldDefinition).Required)
        {
            Refuse(context, localizer["{0} is needed.", context.PartFieldDefinition.DisplayName()]);
        }

        if (isBound && Check(editor, context.PartFieldDefinition) is { } error)
        {
            Refuse(context, error);
        }

        return Edit(field, context);
    }

    protected virtual string? Check(TEditor editor, ContentPartFieldDefinition definition) => null;

    private void Refuse(UpdateFieldEditorContext context, string message) =>
        context.Updater.ModelState.AddModelError($"{Prefix}.{Input}", message);
}
