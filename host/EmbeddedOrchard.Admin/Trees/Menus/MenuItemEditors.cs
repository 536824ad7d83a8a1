namespace EmbeddedOrchard.Admin.Trees.Menus;

// Unsealed: a display driver fills what it creates through the shape. The names of the inputs are Orchard's.
public class MenuItemEditor
{
    public string? Name { get; set; }

    /// <summary>The language that the entry is written in.</summary>
    public string? Culture { get; set; }
}

public class LinkMenuItemEditor : MenuItemEditor
{
    public string? Url { get; set; }

    public string? Target { get; set; }
}

public class HtmlMenuItemEditor : LinkMenuItemEditor
{
    public string? Html { get; set; }
}
