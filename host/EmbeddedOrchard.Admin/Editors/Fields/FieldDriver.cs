using EmbeddedOrchard.Admin.Contents;
using EmbeddedOrchard.Content.Fields;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement.Views;

namespace EmbeddedOrchard.Admin.Editors.Fields;

/// <summary>What the editors of fields have in common: a label, a hint, and a refusal of what the rules of the field do not accept.</summary>
internal abstract class FieldDriver<TField, TEditor>(IStringLocalizer<FieldEditor> localizer) : ContentFieldDisplayDriver<TField>
    where TField : ContentField, new()
    where TEditor : FieldEditor, new()
{
    protected abstract (string? Hint, bool Required) Describe(ContentPartFieldDefinition definition);

    protected abstract ValueTask FillAsync(TEditor editor, TField field, BuildFieldEditorContext context);

    protected abstract void Take(TEditor editor, TField field);

    /// <summary>What is wrong with the field, where saying so takes more than its settings.</summary>
    protected virtual Task<IEnumerable<FieldRefusal>> CheckAsync(TField field, UpdateFieldEditorContext context) =>
        Task.FromResult(Check(field, context.PartFieldDefinition));

    protected virtual IEnumerable<FieldRefusal> Check(TField field, ContentPartFieldDefinition definition) => FieldRules.Check(field, definition);

    /// <summary>Whether nobody has typed anything yet: the moment for defaults.</summary>
    protected static bool IsFresh(BuildFieldEditorContext context) => context.IsNew && context is not UpdateFieldEditorContext;

    public sealed override IDisplayResult Edit(TField field, BuildFieldEditorContext context) =>
        Initialize<TEditor>(GetEditorShapeType(context), editor =>
        {
            (editor.Hint, editor.IsRequired) = Describe(context.PartFieldDefinition);
            editor.Label = context.PartFieldDefinition.DisplayName();
            editor.Culture = context.ContentPart.ContentItem?.CultureOf();

            return FillAsync(editor, field, context);
        });

    public sealed override async Task<IDisplayResult> UpdateAsync(TField field, UpdateFieldEditorContext context)
    {
        var editor = new TEditor();
        await context.Updater.TryUpdateModelAsync(editor, Prefix);

        // Whatever else is wrong on the page: the editor shows again with what was typed here.
        Take(editor, field);
        var state = context.Updater.ModelState;
        if (state.GetFieldValidationState(Prefix) != ModelValidationState.Invalid)
        {
            foreach (var refusal in await CheckAsync(field, context))
            {
                state.AddModelError($"{Prefix}.{refusal.Property}", localizer[refusal.Format, refusal.Arguments]);
            }
        }

        return Edit(field, context);
    }
}
