using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using EmbeddedOrchard.Admin.Contents.Comparing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Settings;
using OrchardCore.Taxonomies.Settings;

namespace EmbeddedOrchard.Admin.ContentTypes;

/// <summary>
/// A form for any settings class: one input for each of its properties. A part or field called <c>X</c> has its settings in
/// <c>XSettings</c> of its module, and they are stored under that name. Orchard keeps some parts in <c>Module.Core</c>, apart from their settings.
/// </summary>
internal sealed class SettingsForms(IStringLocalizer<SettingsForms> localizer)
{
    // Cleaning rich text is not a matter of taste.
    private static readonly string[] Withheld = [nameof(HtmlFieldSettings.SanitizeHtml)];

    public static Type? SettingsOf(Type? element) =>
        element is null ? null : AssembliesOf(element).SelectMany(assembly => assembly.GetExportedTypes())
            .FirstOrDefault(type => type.Name == element.Name + "Settings" && type.GetConstructor([]) is not null);

    /// <summary>The inputs with what is stored, or with what was typed.</summary>
    public static IReadOnlyList<SettingInput> Inputs(Type? settings, JsonObject all, IFormCollection? typed)
    {
        if (settings is null)
        {
            return [];
        }

        var values = Current(settings, all);

        return
        [
            .. Properties(settings).Select(property => new SettingInput(
                property.Name,
                ItemValues.Words(property.Name),
                property.Name == nameof(TaxonomyFieldSettings.TaxonomyContentItemId) ? SettingKind.Taxonomy : KindOf(property.PropertyType),
                typed is null ? Write(property.GetValue(values)) : Typed(property, typed),
                property.PropertyType.IsEnum ? Enum.GetNames(property.PropertyType) : [])),
        ];
    }

    /// <summary>The settings with what was typed; what cannot be is told in the model state and left as it was.</summary>
    public object Read(Type settings, JsonObject all, IFormCollection form, ModelStateDictionary modelState)
    {
        var values = Current(settings, all);
        foreach (var property in Properties(settings))
        {
            var field = SettingInput.Prefix + property.Name;
            if (TryRead(property, form[field].ToString(), out var value))
            {
                property.SetValue(values, value);
            }
            else
            {
                modelState.AddModelError(field, property.Name.EndsWith("Pattern", StringComparison.Ordinal)
                    ? localizer["This is no valid Liquid template."]
                    : localizer["This is no valid value."]);
            }
        }

        return values;
    }

    private static IEnumerable<Assembly> AssembliesOf(Type element)
    {
        const string core = ".Core";
        var name = element.Assembly.GetName().Name!;

        return name.EndsWith(core, StringComparison.Ordinal)
            ? AppDomain.CurrentDomain.GetAssemblies().Where(assembly => assembly.GetName().Name == name[..^core.Length]).Prepend(element.Assembly)
            : [element.Assembly];
    }

    private static IEnumerable<PropertyInfo> Properties(Type settings) =>
        settings.GetProperties().Where(property => property is { CanRead: true, CanWrite: true } && IsKnown(property.PropertyType) && !Withheld.Contains(property.Name));

    private static object Current(Type settings, JsonObject all) =>
        (all[settings.Name] is JsonObject known ? known.ToObject(settings) : null) ?? Activator.CreateInstance(settings)!;

    private static string Typed(PropertyInfo property, IFormCollection typed)
    {
        var text = typed[SettingInput.Prefix + property.Name].ToString();

        return property.PropertyType == typeof(bool) ? IsTrue(text).ToString() : text;
    }

    private static bool IsTrue(string text) => text.StartsWith("true", StringComparison.OrdinalIgnoreCase);

    private static bool IsKnown(Type type) =>
        type == typeof(string) || type == typeof(bool) || type == typeof(int) || type == typeof(decimal?) || type.IsEnum
        || type == typeof(string[]) || type == typeof(MultiTextFieldValueOption[]);

    private static SettingKind KindOf(Type type) =>
        type == typeof(bool) ? SettingKind.Check
        : type.IsEnum ? SettingKind.Choice
        : type == typeof(int) || type == typeof(decimal?) ? SettingKind.Number
        : type.IsArray ? SettingKind.Lines
        : SettingKind.Text;

    private static string Write(object? value) => value switch
    {
        string[] lines => string.Join('\n', lines),
        MultiTextFieldValueOption[] options => string.Join('\n', options.Select(option => $"{option.Name} = {option.Value}")),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? string.Empty,
    };

    private static bool TryRead(PropertyInfo property, string typed, out object? value)
    {
        var type = property.PropertyType;
        var text = typed.Trim();
        value = null;
        if (type == typeof(bool))
        {
            value = IsTrue(text);
        }
        else if (type.IsEnum)
        {
            return Enum.TryParse(type, text, out value) && Enum.IsDefined(type, value);
        }
        else if (type == typeof(int))
        {
            var isNumber = int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number);
            value = number;
            return isNumber || text.Length == 0;
        }
        else if (type == typeof(decimal?))
        {
            var isNumber = decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number);
            value = isNumber ? number : null;
            return isNumber || text.Length == 0;
        }
        else if (type == typeof(string[]))
        {
            value = Lines(text);
        }
        else if (type == typeof(MultiTextFieldValueOption[]))
        {
            value = Lines(text).Select(Option).ToArray();
        }
        else
        {
            value = text.Length == 0 ? null : text;
            return !property.Name.EndsWith("Pattern", StringComparison.Ordinal) || IsTemplate(text);
        }

        return true;
    }

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static MultiTextFieldValueOption Option(string line)
    {
        var parts = line.Split('=', 2, StringSplitOptions.TrimEntries);

        return new MultiTextFieldValueOption { Name = parts[0], Value = parts[^1] };
    }

    private static bool IsTemplate(string text)
    {
        try
        {
            DotLiquid.Template.Parse(text);

            return true;
        }
        catch (DotLiquid.Exceptions.LiquidException)
        {
            return false;
        }
    }
}
