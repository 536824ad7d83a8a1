using System.Text.Json.Nodes;
using OrchardCore.Menu.Models;
using OrchardCore.Taxonomies.Models;

namespace EmbeddedOrchard.Content.Trees;

/// <summary>
/// How an item stores a tree of items inside itself: a list in one of its parts, and for the children of each node a list
/// in the node: in the same part for menus, at its root for terms.
/// </summary>
internal sealed record TreeKind(string Part, string List, string? ChildPart)
{
    public static readonly TreeKind Terms = new(nameof(TaxonomyPart), nameof(TaxonomyPart.Terms), null);

    public static readonly TreeKind MenuItems = new(nameof(MenuItemsListPart), nameof(MenuItemsListPart.MenuItems), nameof(MenuItemsListPart));

    public static IReadOnlyList<TreeKind> All { get; } = [Terms, MenuItems];

    public JsonArray? RootOf(JsonObject item) => (item[Part] as JsonObject)?[List] as JsonArray;

    public JsonArray EnsureRootOf(JsonObject item) => EnsureList(Ensure(item, Part));

    public JsonArray? ChildrenOf(JsonObject node) => (ChildPart is null ? node : node[ChildPart] as JsonObject)?[List] as JsonArray;

    public JsonArray EnsureChildrenOf(JsonObject node) => EnsureList(ChildPart is null ? node : Ensure(node, ChildPart));

    private JsonArray EnsureList(JsonObject owner)
    {
        if (owner[List] is not JsonArray list)
        {
            owner[List] = list = [];
        }

        return list;
    }

    private static JsonObject Ensure(JsonObject owner, string name)
    {
        if (owner[name] is not JsonObject part)
        {
            owner[name] = part = [];
        }

        return part;
    }
}
