using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;

namespace EmbeddedOrchard.Display.Pages;

internal sealed class PageTitleBuilder : IPageTitleBuilder
{
    private static readonly HtmlString DefaultSeparator = new(" - ");

    private readonly List<(IHtmlContent Text, string Position)> _segments = [];
    private IHtmlContent? _fixed;

    public void SetFixedTitle(IHtmlContent title) => _fixed = title;

    public void Clear()
    {
        _fixed = null;
        _segments.Clear();
    }

    public void AddSegment(IHtmlContent segment, string position = "0") => _segments.Add((segment, position));

    public IHtmlContent GenerateTitle(IHtmlContent? separator)
    {
        if (_fixed is not null)
        {
            return _fixed;
        }

        var title = new HtmlContentBuilder();
        foreach (var (text, _) in _segments.OrderBy(segment => segment.Position, FlatPositionComparer.Instance))
        {
            if (title.Count > 0)
            {
                title.AppendHtml(separator ?? DefaultSeparator);
            }

            title.AppendHtml(text);
        }

        return title;
    }
}
