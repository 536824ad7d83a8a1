using EmbeddedOrchard.Content.Trees;
using Microsoft.AspNetCore.Mvc;

namespace EmbeddedOrchard.Admin.Trees;

// Unsealed: a display driver fills what it creates through the shape.
public class TreeEditor
{
    /// <summary>Nothing can be added to an item that is not stored yet.</summary>
    public bool IsNew { get; set; }

    internal TreeScreens? Screens { get; set; }

    internal IReadOnlyList<TreeRow> Rows { get; set; } = [];

    /// <summary>The language of the nodes' texts.</summary>
    public string? Culture { get; set; }
}

/// <summary>One node of the tree on the page, with what can be done to it.</summary>
internal sealed record TreeRow(string Id, string Text, string TypeName, IReadOnlyList<TreeMove> Moves, bool CanAddBelow, IReadOnlyList<TreeRow> Below);

/// <summary>Where the screens of the nodes of one item are, and which types of nodes it takes.</summary>
internal sealed record TreeScreens(TreeSite Site, string OwnerId, IReadOnlyList<(string Name, string DisplayName)> Types)
{
    public string? Create(IUrlHelper url, string type, string? below) => Site.Url(url, "Create", OwnerId, below, type);

    public string? Edit(IUrlHelper url, string id) => Site.Url(url, "Edit", OwnerId, id, null);

    public string? Delete(IUrlHelper url, string id) => Site.Url(url, "Delete", OwnerId, id, null);
}

/// <summary>A list of rows with the screens that they lead to: what the view of one level needs.</summary>
internal sealed record TreeLevel(TreeScreens Screens, IReadOnlyList<TreeRow> Rows, string? Culture);
