using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

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
        editor.Values = context.IsNew && field.Values.Length == 0 ? [.. settings.Options.Where(option => option.Default).Select(option => option.Value)] : field.Values;

        return ValueTask.CompletedTask;
    }

    protected override void Take(MultiTextFieldEditor editor, MultiTextField field) => field.Values = editor.Values ?? [];
}

internal sealed class ContentPickerFieldDisplayDriver(IStringLocalizer<FieldEditor> localizer, ISession session)
    : FieldDriver<ContentPickerField, ContentPickerFieldEditor>(localizer)
{
    // A select of more is of no use to anybody.
    private const int MaximumOptions = 200;

    protected override (string? Hint, bool Required) Describe(ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<ContentPickerFieldSettings>();

        return (settings.Hint, settings.Required);
    }

    protected override async ValueTask FillAsync(ContentPickerFieldEditor editor, ContentPickerField field, BuildFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<ContentPickerFieldSettings>();
        var types = settings.DisplayedContentTypes;
        var chosen = field.ContentItemIds;
        var query = settings.DisplayAllContentTypes
            ? session.QueryIndex<ContentItemIndex>(index => index.Latest)
            : session.QueryIndex<ContentItemIndex>(index => index.Latest && (index.ContentType.IsIn(types) || index.ContentItemId.IsIn(chosen)));
        var items = await query.OrderBy(index => index.DisplayText).Take(MaximumOptions).ListAsync();

        editor.IsMultiple = settings.Multiple;
        editor.ContentItemIds = chosen;
        editor.Options = [.. items.Select(item => (item.ContentItemId, item.DisplayText ?? item.ContentItemId))];
    }

    protected override void Take(ContentPickerFieldEditor editor, ContentPickerField field) =>
        field.ContentItemIds = [.. (editor.ContentItemIds ?? []).Where(id => !string.IsNullOrEmpty(id)).Distinct()];
}
