using EmbeddedOrchard.Admin.Contents.Editing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace EmbeddedOrchard.Admin.Editors.Picking;

/// <summary>Answers the search of a picker while somebody types. Whoever may edit the item may ask, and nobody else.</summary>
[Area("OrchardCore.ContentFields")]
public sealed class ContentPickerAdminController(IContentDefinitionManager definitions, IServiceProvider services) : Controller
{
    private readonly EditableItems _editable = services.GetRequiredService<EditableItems>();
    private readonly PickableContent _pickable = services.GetRequiredService<PickableContent>();

    [Admin("ContentFields/SearchContentItems", "ContentPicker")]
    [HttpGet]
    public async Task<IActionResult> SearchContentItems(string? contentType, string? contentItemId, string? part, string? field, string? query)
    {
        switch (await _editable.FindAsync(contentType, contentItemId, User))
        {
            case { Refusal: EditRefusal.Unknown }:
                return NotFound();
            case { Refusal: EditRefusal.Forbidden }:
                return Forbid();
        }

        if (SettingsOf(await definitions.GetTypeDefinitionAsync(contentType), part, field) is not { } settings)
        {
            return NotFound();
        }

        var (items, hasMore) = await _pickable.FindAsync(settings, query, User);

        return Json(new { items, hasMore });
    }

    private static ContentPickerFieldSettings? SettingsOf(ContentTypeDefinition? type, string? part, string? field) =>
        type?.Parts.FirstOrDefault(one => one.Name == part)?.PartDefinition.Fields
            .FirstOrDefault(one => one.Name == field && one.FieldDefinition.Name == nameof(ContentPickerField))?.GetSettings<ContentPickerFieldSettings>();
}
