using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Zones;

namespace EmbeddedOrchard.Display.Shapes;

/// <summary>Arranges the items of a shape that has no view: its zones in order, and in each the tabs, cards and columns that locations name.</summary>
internal sealed class ShapeLayout(Func<IPositioned, Task<IHtmlContent>> render)
{
    private static readonly string[] KnownZones = ["Header", "Meta", "Tags", "Content", "Parts", "Sidebar", "Actions", "Footer"];

    public async Task<IHtmlContent> ArrangeAsync(Shape shape)
    {
        var html = new HtmlContentBuilder();
        await AppendAsync(html, shape.Items, Grouping.Tab);
        foreach (var name in KnownZones.Concat(shape.ZoneNames).Distinct(StringComparer.OrdinalIgnoreCase).ToArray())
        {
            if (shape.ZoneNames.Contains(name, StringComparer.OrdinalIgnoreCase) && shape.Zone(name) is { IsEmpty: false } zone)
            {
                html.AppendHtml(await render(zone));
            }
        }

        return html;
    }

    private async Task AppendAsync(HtmlContentBuilder html, IEnumerable<IPositioned> items, Grouping grouping)
    {
        if (grouping == Grouping.None)
        {
            foreach (var item in items)
            {
                html.AppendHtml(await render(item));
            }

            return;
        }

        var groups = items.GroupBy(item => new GroupName(NameOf(item, grouping)).Text).ToList();
        foreach (var group in groups.Where(group => group.Key.Length == 0))
        {
            await AppendAsync(html, group, grouping.Next);
        }

        foreach (var group in groups
            .Where(group => group.Key.Length > 0)
            .OrderBy(group => group.Select(item => new GroupName(NameOf(item, grouping)).Position).FirstOrDefault(position => position.Length > 0) ?? "", FlatPositionComparer.Instance))
        {
            html.AppendHtml(grouping.Open).Append(group.Key).AppendHtml(grouping.Middle);
            await AppendAsync(html, group, grouping.Next);
            html.AppendHtml(grouping.Close);
        }
    }

    private static string? NameOf(IPositioned item, Grouping grouping) => item is IShape shape ? grouping.NameOf(shape) : null;

    /// <summary><c>Name_width;position</c>, as it stands in a location.</summary>
    private readonly record struct GroupName(string? Location)
    {
        public string Text => Part(0).Split('_')[0];

        public string Position => Part(1);

        private string Part(int index) => Location?.Split(';').ElementAtOrDefault(index) ?? "";
    }

    private sealed record Grouping(Func<IShape, string?> NameOf, string Open, string Middle, string Close, Func<Grouping> Following)
    {
        public static readonly Grouping None = new(_ => null, "", "", "", () => None!);
        public static readonly Grouping Column = new(shape => shape.Metadata.Column, "<div class=\"col\" data-column=\"", "\">", "</div>", () => None);
        public static readonly Grouping Card = new(shape => shape.Metadata.Card, "<section class=\"card mb-3\"><h3 class=\"card-header\">", "</h3><div class=\"card-body\">", "</div></section>", () => Column);
        public static readonly Grouping Tab = new(shape => shape.Metadata.Tab, "<fieldset class=\"editor-tab\"><legend>", "</legend>", "</fieldset>", () => Card);

        public Grouping Next => Following();
    }
}
