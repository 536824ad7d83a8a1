using EmbeddedOrchard.Media.Files;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Settings;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;

namespace EmbeddedOrchard.Content.Fields;

/// <summary>What a field accepts, by its settings. Editors and imports ask the same rules.</summary>
internal static class FieldRules
{
    private const string Required = "{0} is required.";

    public static IEnumerable<FieldRefusal> Check(ContentField field, ContentPartFieldDefinition definition)
    {
        var label = definition.DisplayName();
        return field switch
        {
            TextField text => Text(text, definition.GetSettings<TextFieldSettings>(), label),
            NumericField number => Number(number, definition.GetSettings<NumericFieldSettings>(), label),
            DateField date => Needed(nameof(DateField.Value), definition.GetSettings<DateFieldSettings>().Required && date.Value is null, label),
            DateTimeField time => Needed(nameof(DateTimeField.Value), definition.GetSettings<DateTimeFieldSettings>().Required && time.Value is null, label),
            LinkField link => Link(link, definition.GetSettings<LinkFieldSettings>(), label),
            MultiTextField texts => Texts(texts, definition.GetSettings<MultiTextFieldSettings>(), label),
            ContentPickerField picker => Picker(picker, definition.GetSettings<ContentPickerFieldSettings>(), label),
            MediaField media => Media(media, definition.GetSettings<MediaFieldSettings>(), label),
            TaxonomyField terms => Terms(terms, definition.GetSettings<TaxonomyFieldSettings>(), label),
            _ => [],
        };
    }

    public static IEnumerable<FieldRefusal> Text(TextField field, TextFieldSettings settings, string label) =>
        Needed(nameof(TextField.Text), settings.Required && string.IsNullOrWhiteSpace(field.Text), label);

    public static IEnumerable<FieldRefusal> Number(NumericField field, NumericFieldSettings settings, string label)
    {
        if (field.Value is not { } value)
        {
            return Needed(nameof(NumericField.Value), settings.Required, label);
        }

        return settings.Minimum > value ? [new(nameof(NumericField.Value), "{0} must be at least {1}.", label, settings.Minimum)]
            : settings.Maximum < value ? [new(nameof(NumericField.Value), "{0} must be at most {1}.", label, settings.Maximum)]
            : decimal.Round(value, Math.Clamp(settings.Scale, 0, 28)) != value
                ? [new(nameof(NumericField.Value), "{0} may have at most {1} decimals.", label, settings.Scale)]
            : [];
    }

    public static IEnumerable<FieldRefusal> Link(LinkField field, LinkFieldSettings settings, string label)
    {
        if (string.IsNullOrWhiteSpace(field.Url))
        {
            return Needed(nameof(LinkField.Url), settings.Required, label);
        }

        return !IsAddress(field.Url) ? [new(nameof(LinkField.Url), "{0} is not an address.", label)]
            : settings.LinkTextMode == LinkTextMode.Required && string.IsNullOrWhiteSpace(field.Text)
                ? [new(nameof(LinkField.Text), "{0} needs a text.", label)]
            : [];
    }

    public static IEnumerable<FieldRefusal> Texts(MultiTextField field, MultiTextFieldSettings settings, string label)
    {
        if (field.Values is not { Length: > 0 } values)
        {
            return Needed(nameof(MultiTextField.Values), settings.Required, label);
        }

        var unknown = settings.Options.Length == 0 ? null : values.FirstOrDefault(value => !settings.Options.Any(option => option.Value == value));
        return unknown is null ? [] : [new(nameof(MultiTextField.Values), "{0} has no choice '{1}'.", label, unknown)];
    }

    public static IEnumerable<FieldRefusal> Picker(ContentPickerField field, ContentPickerFieldSettings settings, string label) =>
        field.ContentItemIds is not { Length: > 0 } ids ? Needed(nameof(ContentPickerField.ContentItemIds), settings.Required, label)
        : ids.Length > 1 && !settings.Multiple ? [new(nameof(ContentPickerField.ContentItemIds), "{0} takes one item only.", label)]
        : [];

    public static IEnumerable<FieldRefusal> Terms(TaxonomyField field, TaxonomyFieldSettings settings, string label) =>
        field.TermContentItemIds is not { Length: > 0 } ids ? Needed(nameof(TaxonomyField.TermContentItemIds), settings.Required, label)
        : ids.Length > 1 && settings.Unique ? [new(nameof(TaxonomyField.TermContentItemIds), "{0} takes one term only.", label)]
        : [];

    public static IEnumerable<FieldRefusal> Media(MediaField field, MediaFieldSettings settings, string label) =>
        field.Paths is not { Length: > 0 } paths ? Needed(nameof(MediaField.Paths), settings.Required, label)
        : paths.Length > 1 && !settings.Multiple ? [new(nameof(MediaField.Paths), "{0} takes one file only.", label)]
        : paths.FirstOrDefault(path => string.IsNullOrEmpty(path) || !MediaPath.TryRead(path, out _)) is { } wrong
            ? [new(nameof(MediaField.Paths), "{0}: “{1}” is no file of the library.", label, wrong)]
        : settings.AllowedExtensions is { Length: > 0 } allowed
            && paths.FirstOrDefault(path => !allowed.Contains(MediaPath.ExtensionOf(path), StringComparer.OrdinalIgnoreCase)) is { } other
            ? [new(nameof(MediaField.Paths), "{0} takes no files like “{1}”.", label, MediaPath.NameOf(other))]
        : [];

    // Only addresses that a link may have in a page: a script is not one.
    private static bool IsAddress(string url) =>
        url.StartsWith("~/", StringComparison.Ordinal) || url.StartsWith('#')
        || url.StartsWith('/') && Uri.IsWellFormedUriString(url, UriKind.Relative)
        || Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https" or "mailto" or "tel");

    private static IEnumerable<FieldRefusal> Needed(string property, bool isMissing, string label) =>
        isMissing ? [new(property, Required, label)] : [];
}
