using System.Text.Json;
using EmbeddedOrchard.Content.Taxonomies;
using EmbeddedOrchard.Content.Trees;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Mvc.ModelBinding;
using OrchardCore.Taxonomies.Models;
using OrchardCore.Title.Models;

namespace EmbeddedOrchard.Admin.Trees.Taxonomies;

internal sealed class TaxonomyPartDisplayDriver(
    TreeRows rows, IContentDefinitionManager definitions, IHttpContextAccessor accessor, IStringLocalizer<TreeEditor> localizer)
    : TreePartDriver<TaxonomyPart, TaxonomyEditor>(TreeSite.Taxonomy, rows, accessor, localizer)
{
    private IStringLocalizer S { get; } = localizer;

    protected override async ValueTask FillAsync(TaxonomyEditor editor, TaxonomyPart part, BuildPartEditorContext context)
    {
        await base.FillAsync(editor, part, context);
        editor.TermContentType = part.TermContentType;
        editor.TermTypes = await TypesAsync();
    }

    protected override async Task TakeAsync(TaxonomyPart part, UpdatePartEditorContext context)
    {
        var editor = new TaxonomyEditor();
        if (!await context.Updater.TryUpdateModelAsync(editor, Prefix, posted => posted.TermContentType!))
        {
            return;
        }

        if (string.IsNullOrEmpty(editor.TermContentType) || (await TypesAsync()).Any(type => type.Name == editor.TermContentType))
        {
            part.TermContentType = editor.TermContentType;
        }
        else
        {
            context.Updater.ModelState.AddModelError(Prefix, nameof(editor.TermContentType), S["Terms cannot be of this type."]);
        }
    }

    protected override void Moved(TaxonomyPart part) =>
        part.Terms = TreeKind.Terms.RootOf(part.ContentItem.Data).Deserialize<List<ContentItem>>(JOptions.Default) ?? [];

    // A term needs something to be called by.
    private async Task<IReadOnlyList<(string Name, string DisplayName)>> TypesAsync() =>
        [.. (await definitions.ListTypeDefinitionsAsync())
            .Where(type => !type.HasStereotype() && type.Name != TaxonomyMigrations.Taxonomy && type.Parts.Any(part => part.PartDefinition.Name == nameof(TitlePart)))
            .Select(type => (type.Name, type.DisplayName))
            .OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)];
}
