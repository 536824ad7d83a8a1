using System.ComponentModel.DataAnnotations;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace EmbeddedOrchard.Localization;

/// <summary>Translates the framework's own validation and binding messages, for each request in its culture.</summary>
internal sealed class ValidationMessages(PoLocalizerFactory factory)
    : IConfigureOptions<MvcDataAnnotationsLocalizationOptions>, IPostConfigureOptions<MvcOptions>, IValidationMetadataProvider
{
    public const string Context = "OrchardCore.Localization.DataAnnotations.LocalizedDataAnnotationsMvcOptions";

    public void Configure(MvcDataAnnotationsLocalizationOptions options) =>
        options.DataAnnotationLocalizerProvider = (type, _) => factory.CreateForModel(type);

    public void PostConfigure(string? name, MvcOptions options)
    {
        // After the framework's provider, which adds the attributes that nullability implies.
        options.ModelMetadataDetailsProviders.Add(this);

        IStringLocalizer texts = factory.Create(Context, "");
        var messages = options.ModelBindingMessageProvider;
        messages.SetMissingBindRequiredValueAccessor(field => texts["A value for the '{0}' parameter or property was not provided.", field]);
        messages.SetMissingKeyOrValueAccessor(() => texts["A value is required."]);
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts["A non-empty request body is required."]);
        messages.SetValueMustNotBeNullAccessor(value => texts["The value '{0}' is invalid.", value]);
        messages.SetAttemptedValueIsInvalidAccessor((value, field) => texts["The value '{0}' is not valid for {1}.", value, field]);
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => texts["The value '{0}' is not valid.", value]);
        messages.SetUnknownValueIsInvalidAccessor(field => texts["The supplied value is invalid for {0}.", field]);
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts["The supplied value is invalid."]);
        messages.SetValueIsInvalidAccessor(value => texts["The value '{0}' is invalid.", value]);
        messages.SetValueMustBeANumberAccessor(field => texts["The field {0} must be a number.", field]);
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts["The field must be a number."]);
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            // MVC translates only messages that are set, so the default one is set: as its template, not in one culture's words.
            if (attribute.ErrorMessage is null && attribute.ErrorMessageResourceName is null && attribute.ErrorMessageResourceType is null)
            {
                attribute.ErrorMessage = Template(attribute);
            }
        }
    }

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_ErrorMessageString")]
    private static extern string Template(ValidationAttribute attribute);
}
