using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

public static class ValidateFieldContentContextExtensions
{
    public static void Fail(this ValidateContentFieldContext context, ValidationResult error) => context.ContentValidateResult.Fail(error);

    public static void Fail(this ValidateContentFieldContext context, string errorMessage, string propertyName) =>
        context.Fail(new ValidationResult(errorMessage, [$"{context.PartName}.{context.ContentPartFieldDefinition.Name}.{propertyName}"]));
}
