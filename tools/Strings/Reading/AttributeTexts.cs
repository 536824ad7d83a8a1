using System.ComponentModel.DataAnnotations;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OrchardParticipation.Strings.Reading;

/// <summary>The texts that attributes of models show: those they are given, or the framework's own.</summary>
internal static class AttributeTexts
{
    /// <summary>Orchard Core's name for the framework's messages.</summary>
    public const string Context = "OrchardCore.Localization.DataAnnotations.LocalizedDataAnnotationsMvcOptions";

    private static readonly string[] _rules = ["Required", "StringLength", "Range", "Compare", "EmailAddress", "Url", "RegularExpression"];

    /// <summary>What the framework says of its own accord: modules that come later may rely on it.</summary>
    public static IEnumerable<string> Framework => _rules.Select(rule => Template(Default(rule)!));

    public static IEnumerable<string> Of(AttributeSyntax attribute)
    {
        var name = attribute.Name.ToString();
        if (name == "Display")
        {
            return Named(attribute, "Name", "Description", "Prompt", "ShortName", "GroupName");
        }

        if (Default(name) is not { } rule)
        {
            return [];
        }

        var own = Named(attribute, nameof(ValidationAttribute.ErrorMessage)).ToList();
        return own.Count > 0 ? own : [Template(rule)];
    }

    private static IEnumerable<string> Named(AttributeSyntax attribute, params string[] names) =>
        (attribute.ArgumentList?.Arguments ?? []).Where(argument => names.Contains(argument.NameEquals?.Name.Identifier.ValueText))
            .SelectMany(argument => Literals.Of(argument.Expression) ?? []);

    private static ValidationAttribute? Default(string name) => name switch
    {
        "Required" => new RequiredAttribute(),
        "StringLength" => new StringLengthAttribute(1),
        "MaxLength" => new MaxLengthAttribute(1),
        "MinLength" => new MinLengthAttribute(1),
        "Range" => new RangeAttribute(0, 1),
        "Compare" => new CompareAttribute("Other"),
        "EmailAddress" => new EmailAddressAttribute(),
        "Url" => new UrlAttribute(),
        "Phone" => new PhoneAttribute(),
        "RegularExpression" => new RegularExpressionAttribute("."),
        _ => null,
    };

    [UnsafeAccessor(UnsafeAccessorKind.Method, Name = "get_ErrorMessageString")]
    private static extern string Template(ValidationAttribute attribute);
}
