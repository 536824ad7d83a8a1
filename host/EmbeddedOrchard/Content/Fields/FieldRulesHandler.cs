using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace EmbeddedOrchard.Content.Fields;

internal sealed class FieldRulesHandler<TField> : ContentFieldHandler<TField> where TField : ContentField, new()
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, TField field)
    {
        foreach (var refusal in FieldRules.Check(field, context.ContentPartFieldDefinition))
        {
            context.Fail(refusal.Text, refusal.Property);
        }

        return Task.CompletedTask;
    }
}
