using System.Text.Json.Nodes;
using EmbeddedOrchard.Content.Trees;
using OrchardCore.ContentManagement;
using OrchardCore.Taxonomies.Models;

namespace EmbeddedOrchard.Recipes.Checking;

/// <summary>Whether the terms or menu entries that an item carries are items of types that exist, each with an id of its own.</summary>
internal static class NestedItemCheck
{
    public static void Run(JsonObject item, KnownSite site, Action<string> fail)
    {
        foreach (var kind in TreeKind.All.Where(kind => kind.RootOf(item) is not null))
        {
            if (kind.RootOf(item)!.Any(node => node is not JsonObject))
            {
                fail($"'{kind.Part}.{kind.List}' must be a list of objects.");
            }

            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (var node in new ItemTree(item, kind).Nodes)
            {
                var name = node.Text.Length > 0 ? node.Text : node.Id;
                void Fail(string reason) => fail($"“{name}” in {kind.Part}: {reason}");
                if (node.Id.Length == 0)
                {
                    Fail("it has no ContentItemId.");
                }
                else if (!ids.Add(node.Id))
                {
                    Fail($"the id '{node.Id}' stands in it twice.");
                }

                if (node.Level > ItemTree.Deepest)
                {
                    Fail($"it stands deeper than {ItemTree.Deepest} levels.");
                }

                CheckNode(node.Json, kind, site, Fail);
            }
        }
    }

    private static void CheckNode(JsonObject node, TreeKind kind, KnownSite site, Action<string> fail)
    {
        // Neither belongs to the type of a node: the place in the tree brings it.
        var own = node.DeepClone().AsObject();
        own.Remove(kind.ChildPart ?? kind.List);
        if (kind == TreeKind.Terms)
        {
            own.Remove(nameof(TermPart));
        }

        // Versions are of whole items; two nodes may say the same.
        own.Remove(nameof(ContentItem.ContentItemVersionId));
        ContentItemCheck.Run(own, site, fail);
    }
}
