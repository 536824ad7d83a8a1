using EmbeddedOrchard.Admin.Contents.Editing;
using EmbeddedOrchard.Content.Trees;
using Microsoft.AspNetCore.Http;

namespace EmbeddedOrchard.Admin.Trees;

/// <summary>
/// The buttons that move a node. They save the draft like the editor's own button, under its name: whatever else was typed is
/// saved with the move, and the same checks see to it that nobody's change is lost.
/// </summary>
internal static class TreeButtons
{
    private const string Prefix = "tree.";

    public static string Value(TreeMove move, string id) => $"{Prefix}{move}.{id}";

    public static string Anchor(string id) => "node-" + id;

    public static (TreeMove Move, string Id)? Pressed(IFormCollection? form)
    {
        var value = form?[SaveButtons.Save].ToString() ?? string.Empty;
        var parts = value.Split('.', 3);

        return value.StartsWith(Prefix, StringComparison.Ordinal) && parts.Length == 3
            && Enum.TryParse<TreeMove>(parts[1], out var move) && Enum.IsDefined(move) ? (move, parts[2]) : null;
    }
}
