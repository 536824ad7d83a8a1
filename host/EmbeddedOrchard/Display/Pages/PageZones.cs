using EmbeddedOrchard.Display.Notices;
using EmbeddedOrchard.Display.Shapes;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Zones;

namespace EmbeddedOrchard.Display.Pages;

/// <summary>The zones of the layout: what code put there, and the messages to the reader.</summary>
internal sealed class PageZones(ShapeRenderer shapes, PendingNotices notices) : ILayoutAccessor
{
    public const string Messages = "Messages";

    private readonly Shape _layout = new("Layout");

    public Task<IZoneHolding> GetLayoutAsync() => Task.FromResult<IZoneHolding>(_layout);

    public bool Has(string name) => (IsMessages(name) && notices.Any) || !_layout.Zone(name).IsEmpty;

    public async Task<IHtmlContent> RenderAsync(string name, ViewContext context)
    {
        var html = new HtmlContentBuilder();
        if (IsMessages(name) && notices.Any)
        {
            html.AppendHtml(notices.ToHtml());
        }

        if (_layout.Zone(name) is { IsEmpty: false } zone)
        {
            html.AppendHtml(await shapes.RenderAsync(zone, context));
        }

        return html;
    }

    private static bool IsMessages(string name) => string.Equals(name, Messages, StringComparison.OrdinalIgnoreCase);
}
