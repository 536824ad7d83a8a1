using AngleSharp.Html.Dom;
using OrchardParticipation.Testing;

namespace OrchardParticipation.Functional;

/// <summary>What an editor does to the terms of a taxonomy or the entries of a menu.</summary>
internal static class Trees
{
    public const string Form = "main form.editor";

    public static string Editor(string item) => $"/Admin/Contents/ContentItems/{item}/Edit";

    public static Task<HttpResponseMessage> PublishAsync(this Reader editor, string item) => editor.SubmitAsync(Editor(item), Form, [], "submit.Publish");

    /// <summary>Presses the button of a node that moves it.</summary>
    public static async Task<HttpResponseMessage> MoveAsync(this Reader editor, string item, string move, string node)
    {
        var page = await editor.PageAsync(Editor(item));
        var form = (IHtmlFormElement)page.QuerySelector(Form)!;
        return await editor.SubmitAsync(form, Editor(item), [new("submit.Save", $"tree.{move}.{node}")]);
    }

    /// <summary>The nodes of the tree as its editor shows them: <c>a(b c) d</c>.</summary>
    public static async Task<string> TreeAsync(this Reader editor, string item) =>
        Level((await editor.PageAsync(Editor(item))).QuerySelector(".tree > .tree__level"));

    public static async Task<string> NodeAsync(this Reader editor, string item, string text) =>
        (await editor.PageAsync(Editor(item))).QuerySelectorAll(".tree__row").Single(row => row.QuerySelector(".tree__text")!.TextContent == text).Id!["node-".Length..];

    private static string Level(AngleSharp.Dom.IElement? list) => string.Join(' ', (list?.Children ?? Enumerable.Empty<AngleSharp.Dom.IElement>()).Select(node =>
        node.QuerySelector(".tree__text")!.TextContent + (node.Children.FirstOrDefault(child => child.ClassList.Contains("tree__level")) is { } below ? $"({Level(below)})" : "")));
}
