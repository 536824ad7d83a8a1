using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using OrchardParticipation.Text.Comparing;

namespace OrchardParticipation.Revisions.Rendering;

/// <summary>What screen readers say around changes, and the language in which they say it.</summary>
public sealed record ChangeMarks(string Culture, string Deleted, string EndOfDeleted, string Inserted, string EndOfInserted);

/// <summary>
/// Draws a comparison in one column: what was removed in <c>del</c>, what was added in <c>ins</c>, with words for those who
/// see neither. All text is encoded; the elements are these few and no others.
/// </summary>
public sealed class ComparisonHtml(Comparison comparison, ChangeMarks marks) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var inList = false;
        foreach (var block in comparison.Blocks)
        {
            var isItem = block.Kind == BlockKind.ListItem;
            if (isItem != inList)
            {
                writer.Write(isItem ? "<ul>" : "</ul>");
                inList = isItem;
            }

            var (open, close) = ElementsOf(block.Kind);
            writer.Write(open);
            foreach (var run in block.Runs)
            {
                WriteRun(writer, encoder, run);
            }

            writer.Write(close);
        }

        if (inList)
        {
            writer.Write("</ul>");
        }
    }

    // A heading of the text is no heading of this page.
    private static (string Open, string Close) ElementsOf(BlockKind kind) => kind switch
    {
        BlockKind.Heading => ("<p><strong>", "</strong></p>"),
        BlockKind.ListItem => ("<li>", "</li>"),
        BlockKind.Quote => ("<blockquote><p>", "</p></blockquote>"),
        BlockKind.Preformatted => ("<pre>", "</pre>"),
        _ => ("<p>", "</p>"),
    };

    private void WriteRun(TextWriter writer, HtmlEncoder encoder, Run run)
    {
        switch (run.Kind)
        {
            case RunKind.Deleted:
                writer.Write("<del>");
                WriteMark(writer, encoder, marks.Deleted);
                WriteText(writer, encoder, run.Text);
                WriteMark(writer, encoder, marks.EndOfDeleted);
                writer.Write("</del>");
                break;
            case RunKind.Inserted:
                writer.Write("<ins>");
                WriteMark(writer, encoder, marks.Inserted);
                WriteText(writer, encoder, run.Text);
                WriteMark(writer, encoder, marks.EndOfInserted);
                writer.Write("</ins>");
                break;
            default:
                WriteText(writer, encoder, run.Text);
                break;
        }
    }

    private void WriteMark(TextWriter writer, HtmlEncoder encoder, string mark)
    {
        writer.Write("<span class=\"visually-hidden\" lang=\"");
        encoder.Encode(writer, marks.Culture);
        writer.Write("\"> ");
        encoder.Encode(writer, mark);
        writer.Write(" </span>");
    }

    private static void WriteText(TextWriter writer, HtmlEncoder encoder, string text)
    {
        var first = true;
        foreach (var line in text.Split('\n'))
        {
            if (!first)
            {
                writer.Write("<br>");
            }

            encoder.Encode(writer, line);
            first = false;
        }
    }
}
