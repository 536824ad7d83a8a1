using System.Text.Json;
using System.Text.Json.Nodes;
using EmbeddedOrchard.Content.Trees;

namespace EmbeddedOrchard.Tests.Content;

/// <summary>What people do to terms and to entries of menus, on the JSON that Orchard stores.</summary>
public sealed class TreeTests
{
    [Fact]
    public void Terms_stand_in_a_list_at_the_root_of_their_parent()
    {
        var item = new JsonObject();
        var tree = new ItemTree(item, TreeKind.Terms);

        Assert.True(tree.Add(null, Node("a")));
        Assert.True(tree.Add("a", Node("b")));

        Assert.Equal("""{"TaxonomyPart":{"Terms":[{"ContentItemId":"a","Terms":[{"ContentItemId":"b"}]}]}}""", item.ToJsonString());
    }

    [Fact]
    public void Entries_of_a_menu_stand_in_the_same_part_at_every_level()
    {
        var item = new JsonObject();
        var tree = new ItemTree(item, TreeKind.MenuItems);

        Assert.True(tree.Add("", Node("a")));
        Assert.True(tree.Add("a", Node("b")));

        Assert.Equal(
            """{"MenuItemsListPart":{"MenuItems":[{"ContentItemId":"a","MenuItemsListPart":{"MenuItems":[{"ContentItemId":"b"}]}}]}}""",
            item.ToJsonString());
    }

    [Theory]
    [InlineData("b", "Up", "b a(c d) e")]
    [InlineData("a", "Down", "b a(c d) e")]
    [InlineData("b", "In", "a(c d b) e")]
    [InlineData("d", "Out", "a(c) d b e")]
    [InlineData("d", "In", "a(c(d)) b e")]
    [InlineData("a", "Up", "a(c d) b e", false)]
    [InlineData("e", "Down", "a(c d) b e", false)]
    [InlineData("a", "In", "a(c d) b e", false)]
    [InlineData("a", "Out", "a(c d) b e", false)]
    [InlineData("c", "In", "a(c d) b e", false)]
    [InlineData("nobody", "Up", "a(c d) b e", false)]
    [InlineData("", "Up", "a(c d) b e", false)]
    public void A_move_changes_the_place_of_one_node_or_nothing(string id, string move, string after, bool moved = true)
    {
        foreach (var kind in TreeKind.All)
        {
            var item = Sample(kind);

            Assert.Equal(moved, new ItemTree(item, kind).Move(id, Enum.Parse<TreeMove>(move)));

            Assert.Equal(after, Shape(kind.RootOf(item), kind));
        }
    }

    [Fact]
    public void No_series_of_moves_loses_a_node_or_puts_it_under_itself()
    {
        var random = new Random(17);
        foreach (var kind in TreeKind.All)
        {
            var item = Sample(kind);
            var tree = new ItemTree(item, kind);
            for (var turn = 0; turn < 2000; turn++)
            {
                tree.Move("abcde"[random.Next(5)].ToString(), (TreeMove)random.Next(4));
                Assert.Equal(["a", "b", "c", "d", "e"], tree.Nodes.Select(node => node.Id).Order(StringComparer.Ordinal));
            }
        }
    }

    [Fact]
    public void Deleting_takes_what_is_under_a_node_with_it()
    {
        var item = Sample(TreeKind.Terms);
        var tree = new ItemTree(item, TreeKind.Terms);

        Assert.Equal(["c", "d"], tree.Under(tree.Find("a")!).Select(node => node.Id));
        Assert.True(tree.Remove("a"));
        Assert.False(tree.Remove("c"));

        Assert.Equal("b e", Shape(TreeKind.Terms.RootOf(item), TreeKind.Terms));
    }

    [Fact]
    public void An_edited_node_keeps_what_is_under_it()
    {
        foreach (var kind in TreeKind.All)
        {
            var item = Sample(kind);

            Assert.True(new ItemTree(item, kind).Replace("a", Node("a")));
            Assert.False(new ItemTree(item, kind).Replace("nobody", Node("x")));

            Assert.Equal("a(c d) b e", Shape(kind.RootOf(item), kind));
        }
    }

    [Fact]
    public void A_tree_ends_at_its_deepest_level_whichever_way_a_node_comes()
    {
        foreach (var kind in TreeKind.All)
        {
            var item = new JsonObject();
            var tree = new ItemTree(item, kind);
            for (var level = 1; level <= ItemTree.Deepest; level++)
            {
                Assert.True(tree.Add(level == 1 ? null : $"n{level - 1}", Node($"n{level}")));
            }

            Assert.False(tree.Add($"n{ItemTree.Deepest}", Node("below")));
            Assert.True(tree.Add($"n{ItemTree.Deepest - 1}", Node("last")));
            Assert.False(tree.Move("last", TreeMove.In));
            Assert.True(tree.Add(null, Node("top")));
            Assert.True(tree.Move("top", TreeMove.Up));
            Assert.False(tree.Move("n1", TreeMove.In));
            Assert.NotNull(JsonNode.Parse(JsonSerializer.Serialize(item)));
        }
    }

    [Fact]
    public void What_is_no_node_is_passed_over_and_kept()
    {
        var item = JsonNode.Parse("""{"TaxonomyPart":{"Terms":[7,{"ContentItemId":"a"},null,"x",{"ContentItemId":"b"}]}}""")!.AsObject();
        var tree = new ItemTree(item, TreeKind.Terms);

        Assert.Equal(["a", "b"], tree.Nodes.Select(node => node.Id));
        Assert.False(tree.Move("a", TreeMove.In));
        Assert.True(tree.Move("b", TreeMove.Up));
        Assert.Equal(5, TreeKind.Terms.RootOf(item)!.Count);
    }

    [Theory]
    [InlineData("https://example.org/?a=b", true)]
    [InlineData("http://example.org", true)]
    [InlineData("mailto:a@example.org", true)]
    [InlineData("~/en/processes", true)]
    [InlineData("/en/", true)]
    [InlineData("#main", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JaVaScRiPt:alert(1)", false)]
    [InlineData("java\tscript:alert(1)", false)]
    [InlineData(" javascript:alert(1)", false)]
    [InlineData("data:text/html,<script>alert(1)</script>", false)]
    [InlineData("vbscript:x", false)]
    [InlineData("//evil.example", false)]
    [InlineData("~//evil.example", false)]
    [InlineData("/\\evil.example", false)]
    [InlineData("about", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void Only_addresses_of_the_site_the_web_and_mailboxes_stand_in_a_menu(string? url, bool safe) =>
        Assert.Equal(safe, MenuAddress.IsSafe(url));

    // a with c and d under it, b, e.
    private static JsonObject Sample(TreeKind kind)
    {
        var item = new JsonObject();
        var tree = new ItemTree(item, kind);
        foreach (var (parent, id) in ((string?, string)[])[(null, "a"), (null, "b"), ("a", "c"), ("a", "d"), (null, "e")])
        {
            tree.Add(parent, Node(id));
        }

        return item;
    }

    private static JsonObject Node(string id) => new() { ["ContentItemId"] = id };

    private static string Shape(JsonArray? list, TreeKind kind) =>
        string.Join(' ', (list ?? []).Cast<JsonObject>().Select(node =>
            node["ContentItemId"]!.GetValue<string>() + (kind.ChildrenOf(node) is { Count: > 0 } children ? $"({Shape(children, kind)})" : "")));
}
