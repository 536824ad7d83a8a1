using System.Security.Claims;
using EmbeddedOrchard.Admin.Editors.Fields;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;

namespace EmbeddedOrchard.Admin.Editors.Picking;

internal sealed class ContentPickerFieldDisplayDriver(IStringLocalizer<FieldEditor> localizer, PickableContent pickable, IHttpContextAccessor accessor)
    : FieldDriver<ContentPickerField, ContentPickerFieldEditor>(localizer)
{
    protected override (string? Hint, bool Required) Describe(ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<ContentPickerFieldSettings>();

        return (settings.Hint, settings.Required);
    }

    protected override async ValueTask FillAsync(ContentPickerFieldEditor editor, ContentPickerField field, BuildFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<ContentPickerFieldSettings>();
        var http = accessor.HttpContext;
        editor.Query = context is UpdateFieldEditorContext && http?.Request.HasFormContentType == true ? http.Request.Form[$"{NameOf(context)}.{nameof(editor.Query)}"].ToString() : null;
        editor.IsMultiple = settings.Multiple;
        editor.ContentItemIds = field.ContentItemIds ?? [];
        editor.Chosen = await pickable.OfIdsAsync(editor.ContentItemIds);
        var (found, hasMore) = await pickable.FindAsync(settings, editor.Query, http?.User ?? new ClaimsPrincipal());
        editor.Found = [.. found.Where(item => !editor.ContentItemIds.Contains(item.Id))];
        editor.HasMore = hasMore;
        editor.ContentType = context.TypePartDefinition.ContentTypeDefinition.Name;
        editor.PartName = context.TypePartDefinition.Name;
        editor.FieldName = context.PartFieldDefinition.Name;
        editor.ContentItemId = context.ContentPart.ContentItem?.ContentItemId;
        editor.IsNew = context.IsNew;
    }

    protected override void Take(ContentPickerFieldEditor editor, ContentPickerField field) =>
        field.ContentItemIds = [.. (editor.ContentItemIds ?? []).Where(id => !string.IsNullOrEmpty(id)).Distinct()];

    private static string NameOf(BuildFieldEditorContext context) =>
        string.IsNullOrEmpty(context.HtmlFieldPrefix)
            ? $"{context.TypePartDefinition.Name}.{context.PartFieldDefinition.Name}"
            : $"{context.HtmlFieldPrefix}.{context.TypePartDefinition.Name}.{context.PartFieldDefinition.Name}";
}
