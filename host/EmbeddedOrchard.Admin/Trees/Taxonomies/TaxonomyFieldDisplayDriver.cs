using EmbeddedOrchard.Admin.Contents;
using EmbeddedOrchard.Admin.Editors.Fields;
using EmbeddedOrchard.Content.Fields;
using EmbeddedOrchard.Content.Taxonomies;
using EmbeddedOrchard.Recipes.Steps;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Settings;

namespace EmbeddedOrchard.Admin.Trees.Taxonomies;

internal sealed class TaxonomyFieldDisplayDriver(IStringLocalizer<FieldEditor> localizer, TermLists lists)
    : FieldDriver<TaxonomyField, TaxonomyFieldEditor>(localizer)
{
    protected override (string? Hint, bool Required) Describe(ContentPartFieldDefinition definition)
    {
        var settings = definition.GetSettings<TaxonomyFieldSettings>();

        return (settings.Hint, settings.Required);
    }

    protected override async ValueTask FillAsync(TaxonomyFieldEditor editor, TaxonomyField field, BuildFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<TaxonomyFieldSettings>();
        var culture = context.ContentPart.ContentItem?.CultureOf();
        (editor.IsUnique, editor.LeavesOnly) = (settings.Unique, settings.LeavesOnly);
        editor.TermContentItemIds = field.TermContentItemIds ?? [];
        editor.Terms = await lists.OfAsync(settings.TaxonomyContentItemId, culture, VersionOptions.Latest);
        editor.Gone = [.. editor.TermContentItemIds.Where(id => editor.Terms.All(term => term.Id != id))];
    }

    protected override void Take(TaxonomyFieldEditor editor, TaxonomyField field) =>
        field.TermContentItemIds = [.. (editor.TermContentItemIds ?? []).Where(id => !string.IsNullOrEmpty(id)).Distinct(StringComparer.Ordinal)];

    protected override async Task<IEnumerable<FieldRefusal>> CheckAsync(TaxonomyField field, UpdateFieldEditorContext context)
    {
        var settings = context.PartFieldDefinition.GetSettings<TaxonomyFieldSettings>();
        field.TaxonomyContentItemId = settings.TaxonomyContentItemId;
        var known = await lists.OfAsync(settings.TaxonomyContentItemId, culture: null, VersionOptions.Latest);

        // What was typed is not in the JSON yet.
        string[] before = [.. field.Data.Texts(nameof(TaxonomyField.TermContentItemIds))];

        return [.. FieldRules.Check(field, context.PartFieldDefinition), .. TermRules.Check(field, before, known, settings, context.PartFieldDefinition.DisplayName())];
    }
}
