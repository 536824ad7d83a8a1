using System.Text;

namespace OrchardParticipation.Translation.Formats.Inline;

/// <summary>A line of text with tags in it, every element closed where it stands.</summary>
internal sealed record InlineText(IReadOnlyList<InlinePiece> Pieces)
{
    /// <summary>One for each element, in the order in which they begin.</summary>
    public IEnumerable<InlinePiece> Codes => Pieces.Where(piece => piece.Kind is InlineKind.Open or InlineKind.Alone);

    public string ToHtml()
    {
        var html = new StringBuilder();
        foreach (var piece in Pieces)
        {
            _ = piece.Kind switch
            {
                InlineKind.Text => AppendText(html, piece.Text),
                InlineKind.Close => html.Append(piece.Tag!.Close),
                _ => html.Append(piece.Tag!.Open),
            };
        }

        return html.ToString();
    }

    // The four characters that CanonicalHtml writes as references, and no other.
    private static StringBuilder AppendText(StringBuilder html, string text)
    {
        foreach (var character in text)
        {
            _ = character switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                _ => html.Append(character),
            };
        }

        return html;
    }
}
