using EmbeddedOrchard.Admin.Contents;
using EmbeddedOrchard.Content.Trees;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace EmbeddedOrchard.Admin.Trees;

/// <summary>Makes the rows of a tree's editor.</summary>
internal sealed class TreeRows(IContentDefinitionManager definitions)
{
    public async ValueTask FillAsync(TreeEditor editor, ContentItem item, TreeSite site, bool isNew)
    {
        var types = (await definitions.ListTypeDefinitionsAsync()).ToList();
        var tree = ItemTree.Of(item, site.Kind);
        var nodes = tree.Nodes.ToLookup(node => node.Parent?.Json);
        var names = types.ToDictionary(type => type.Name, type => type.DisplayName, StringComparer.OrdinalIgnoreCase);

        editor.IsNew = isNew;
        editor.Culture = item.CultureOf();
        editor.Screens = new TreeScreens(site, item.ContentItemId, TypesOf(item, site, types));
        editor.Rows = RowsUnder(null);

        IReadOnlyList<TreeRow> RowsUnder(System.Text.Json.Nodes.JsonObject? parent) => [.. nodes[parent].Select(node => new TreeRow(
            node.Id,
            string.IsNullOrWhiteSpace(node.Text) ? node.Id : node.Text,
            names.GetValueOrDefault(node.ContentType, node.ContentType),
            [.. Enum.GetValues<TreeMove>().Where(move => tree.CanMove(node, move))],
            node.Level < ItemTree.Deepest,
            RowsUnder(node.Json)))];
    }

    private static IReadOnlyList<(string Name, string DisplayName)> TypesOf(ContentItem item, TreeSite site, List<ContentTypeDefinition> types) =>
        [.. types.Where(type => site.Takes(item, type)).Select(type => (type.Name, type.DisplayName)).OrderBy(type => type.DisplayName, StringComparer.CurrentCulture)];
}
