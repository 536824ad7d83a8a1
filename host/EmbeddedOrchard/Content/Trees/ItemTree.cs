using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;

namespace EmbeddedOrchard.Content.Trees;

internal enum TreeMove
{
    Up,
    Down,

    /// <summary>Under the node before it.</summary>
    In,

    /// <summary>Behind the node that it is under.</summary>
    Out,
}

/// <summary>The tree that an item carries. A change that cannot be leaves everything as it was.</summary>
internal sealed class ItemTree(JsonObject item, TreeKind kind)
{
    /// <summary>As deep as a person oversees. JSON itself ends at 64 levels, of which a node takes three.</summary>
    public const int Deepest = 8;

    public static ItemTree Of(ContentItem item, TreeKind kind) => new(item.Data, kind);

    /// <summary>Every node, each before its children.</summary>
    public IReadOnlyList<TreeNode> Nodes
    {
        get
        {
            var nodes = new List<TreeNode>();
            var open = new Stack<TreeNode>(Below(null, kind.RootOf(item)).Reverse());
            while (open.TryPop(out var node))
            {
                nodes.Add(node);
                foreach (var child in Below(node, kind.ChildrenOf(node.Json)).Reverse())
                {
                    open.Push(child);
                }
            }

            return nodes;
        }
    }

    public TreeNode? Find(string? id) => string.IsNullOrEmpty(id) ? null : Nodes.FirstOrDefault(node => node.Id == id);

    /// <summary>The nodes under a node, without itself.</summary>
    public IReadOnlyList<TreeNode> Under(TreeNode node) => [.. Nodes.Where(other => IsUnder(other, node))];

    public bool IsLeaf(TreeNode node) => kind.ChildrenOf(node.Json) is not { Count: > 0 };

    /// <summary>Adds a node at the end of the top, or of what is under another one.</summary>
    public bool Add(string? parentId, JsonObject node)
    {
        var parent = Find(parentId);
        if ((parent is null && !string.IsNullOrEmpty(parentId)) || parent?.Level >= Deepest)
        {
            return false;
        }

        (parent is null ? kind.EnsureRootOf(item) : kind.EnsureChildrenOf(parent.Json)).Add(node);
        return true;
    }

    /// <summary>Puts a node in the place of the one with this id; what is under that one stays under it.</summary>
    public bool Replace(string id, JsonObject node)
    {
        if (Find(id) is not { } old)
        {
            return false;
        }

        var children = kind.ChildrenOf(old.Json)?.DeepClone();
        if (children is JsonArray { Count: > 0 } kept)
        {
            var own = kind.EnsureChildrenOf(node);
            own.Clear();
            while (kept.Count > 0)
            {
                var child = kept[0];
                kept.RemoveAt(0);
                own.Add(child);
            }
        }

        old.Siblings[old.Index] = node;
        return true;
    }

    /// <summary>Takes a node out with all that is under it.</summary>
    public bool Remove(string id)
    {
        if (Find(id) is not { } node)
        {
            return false;
        }

        node.Siblings.RemoveAt(node.Index);
        return true;
    }

    public bool CanMove(TreeNode node, TreeMove move) => move switch
    {
        TreeMove.Up => node.Index > 0,
        TreeMove.Down => node.Index < node.Siblings.Count - 1,
        TreeMove.In => node.Index > 0 && node.Siblings[node.Index - 1] is JsonObject && node.Level + HeightOf(node) <= Deepest,
        TreeMove.Out => node.Parent is not null,
        _ => false,
    };

    public bool Move(string id, TreeMove move)
    {
        if (Find(id) is not { } node || !CanMove(node, move))
        {
            return false;
        }

        var (list, index) = move switch
        {
            TreeMove.Up => (node.Siblings, node.Index - 1),
            TreeMove.Down => (node.Siblings, node.Index + 1),
            TreeMove.In => Last(kind.EnsureChildrenOf((JsonObject)node.Siblings[node.Index - 1]!)),
            _ => (node.Parent!.Siblings, node.Parent.Index + 1),
        };
        node.Siblings.RemoveAt(node.Index);
        list.Insert(index, node.Json);
        return true;
    }

    private static (JsonArray List, int Index) Last(JsonArray list) => (list, list.Count);

    private static bool IsUnder(TreeNode node, TreeNode other)
    {
        for (var parent = node.Parent; parent is not null; parent = parent.Parent)
        {
            if (ReferenceEquals(parent.Json, other.Json))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many levels a node and what is under it take.</summary>
    private int HeightOf(TreeNode node) => 1 + Under(node).Select(other => other.Level - node.Level).DefaultIfEmpty().Max();

    private static IEnumerable<TreeNode> Below(TreeNode? parent, JsonArray? list) =>
        (list ?? []).Select((json, index) => (json, index)).Where(entry => entry.json is JsonObject)
            .Select(entry => new TreeNode((JsonObject)entry.json!, parent, list!, entry.index, (parent?.Level ?? 0) + 1));
}
