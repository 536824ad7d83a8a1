using Microsoft.AspNetCore.Html;

namespace EmbeddedOrchard.Admin.Contents.Comparing;

/// <summary>Writes runs as real <c>ins</c> and <c>del</c>, with words for those who hear the page. Every space counts, so no view does it.</summary>
internal sealed record MarkedText(string Removed, string Added, string End)
{
    public IHtmlContent Of(IEnumerable<TextRun> runs)
    {
        var html = new HtmlContentBuilder();
        foreach (var run in runs)
        {
            switch (run.Kind)
            {
                case TextRunKind.Deleted:
                    Mark(html, "del", Removed, run.Text);
                    break;
                case TextRunKind.Inserted:
                    Mark(html, "ins", Added, run.Text);
                    break;
                default:
                    html.Append(run.Text);
                    break;
            }
        }

        return html;
    }

    /// <summary>One of two texts side by side, with the words marked that the other one does not have.</summary>
    /// <param name="runs">Of that one only.</param>
    /// <param name="onlyHere">What those hear before such words who hear the page.</param>
    public IHtmlContent OneSide(IEnumerable<TextRun> runs, string onlyHere)
    {
        var html = new HtmlContentBuilder();
        foreach (var run in runs)
        {
            if (run.Kind == TextRunKind.Same)
            {
                html.Append(run.Text);
            }
            else
            {
                Mark(html, "mark", onlyHere, run.Text);
            }
        }

        return html;
    }

    private void Mark(HtmlContentBuilder html, string tag, string before, string text) =>
        html.AppendHtml($"<{tag}><span class=\"visually-hidden\">").Append(before).AppendHtml(" </span>").Append(text)
            .AppendHtml("<span class=\"visually-hidden\"> ").Append(End).AppendHtml($"</span></{tag}>");
}
