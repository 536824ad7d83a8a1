using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;

namespace EmbeddedOrchard.Admin.Editors.Fields;

internal sealed class BooleanFieldDisplayDriver(IStringLocalizer<FieldEditor> localizer) : FieldDriver<BooleanField, BooleanFieldEditor>(localizer)
{
    protected override (string? Hint, bool Required) Describe(ContentPartFieldDefinition definition) =>
        (definition.GetSettings<BooleanFieldSettings>().Hint, false);

    protected override ValueTask FillAsync(BooleanFieldEditor editor, BooleanField field, BuildFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<BooleanFieldSettings>();
        editor.Value = IsFresh(context) ? settings.DefaultValue : field.Value;
        editor.Label = settings.Label is { Length: > 0 } label ? label : editor.Label;

        return ValueTask.CompletedTask;
    }

    protected override void Take(BooleanFieldEditor editor, BooleanField field) => field.Value = editor.Value;
}

internal sealed class NumericFieldDisplayDriver(IStringLocalizer<FieldEditor> localizer) : FieldDriver<NumericField, NumericFieldEditor>(localizer)
{
    private const int MaximumChoices = 200;

    protected override (string? Hint, bool Required) Describe(ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<NumericFieldSettings>();

        return (settings.Hint, settings.Required);
    }

    protected override ValueTask FillAsync(NumericFieldEditor editor, NumericField field, BuildFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<NumericFieldSettings>();
        editor.Value = IsFresh(context) && field.Value is null && decimal.TryParse(settings.DefaultValue, CultureInfo.InvariantCulture, out var initial) ? initial : field.Value;
        editor.Placeholder = settings.Placeholder;
        editor.Minimum = settings.Minimum?.ToString(CultureInfo.InvariantCulture);
        editor.Maximum = settings.Maximum?.ToString(CultureInfo.InvariantCulture);
        var step = new decimal(1, 0, 0, isNegative: false, scale: (byte)Math.Clamp(settings.Scale, 0, 28));
        editor.Step = step.ToString(CultureInfo.InvariantCulture);
        editor.Choices = settings is { Minimum: { } minimum, Maximum: { } maximum } && maximum >= minimum && (maximum - minimum) / step <= MaximumChoices
            ? [.. Enumerable.Range(0, (int)((maximum - minimum) / step) + 1).Select(index => minimum + (index * step))]
            : [];

        return ValueTask.CompletedTask;
    }

    protected override void Take(NumericFieldEditor editor, NumericField field) => field.Value = editor.Value;
}

internal sealed class DateFieldDisplayDriver(IStringLocalizer<FieldEditor> localizer) : FieldDriver<DateField, DateFieldEditor>(localizer)
{
    protected override (string? Hint, bool Required) Describe(ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<DateFieldSettings>();

        return (settings.Hint, settings.Required);
    }

    protected override ValueTask FillAsync(DateFieldEditor editor, DateField field, BuildFieldEditorContext context)
    {
        editor.Value = field.Value;

        return ValueTask.CompletedTask;
    }

    protected override void Take(DateFieldEditor editor, DateField field) => field.Value = editor.Value?.Date;
}

/// <summary>The time is UTC, here as in the store.</summary>
internal sealed class DateTimeFieldDisplayDriver(IStringLocalizer<FieldEditor> localizer) : FieldDriver<DateTimeField, DateFieldEditor>(localizer)
{
    protected override (string? Hint, bool Required) Describe(ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<DateTimeFieldSettings>();

        return (settings.Hint, settings.Required);
    }

    protected override ValueTask FillAsync(DateFieldEditor editor, DateTimeField field, BuildFieldEditorContext context)
    {
        editor.Value = field.Value;

        return ValueTask.CompletedTask;
    }

    protected override void Take(DateFieldEditor editor, DateTimeField field) => field.Value = TypedMoment.Of(editor.Value, field.Value);
}
