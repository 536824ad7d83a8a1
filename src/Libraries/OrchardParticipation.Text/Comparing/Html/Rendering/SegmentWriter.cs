using System.Text;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>Which sides of a changed block are written.</summary>
internal enum Sides
{
    Both,
    Old,
    New,
}

/// <summary>Writes the segments of a block with their marks; everything that is text goes out encoded.</summary>
internal sealed class SegmentWriter(Lexicon lexicon, InlineWriter inline, StringBuilder output, ViewLabels labels, Sides sides, Action<Segment> bound)
{
    private const string Split = "<ins class=\"diff-split\">¶</ins>";
    private const string Joined = "<del class=\"diff-joined\">¶</del>";

    private readonly Formats _formats = lexicon.Formats;

    public void Write(List<Segment> segments)
    {
        for (var i = 0; i < segments.Count;)
        {
            var end = i + 1;
            while (end < segments.Count && segments[end].Kind == segments[i].Kind && segments[i].Kind < PieceKind.ImageChanged
                && ChangeOf(segments[end]) == ChangeOf(segments[i]))
            {
                end++;
            }

            if (segments[i].Kind >= PieceKind.Split)
            {
                WriteBound(segments[i]);
            }
            else if (i > 0 && segments[i - 1].Kind >= PieceKind.Split && AllSpace(segments, i, end))
            {
                // The space that parted two sentences is gone with the new bound between them, which says it all.
            }
            else if (sides == Sides.Both || segments[i].Kind != (sides == Sides.Old ? PieceKind.Inserted : PieceKind.Deleted))
            {
                WriteRun(segments, i, end);
            }

            i = end;
        }

        inline.MoveTo(0);
    }

    // With a space, or those who hear it or copy it have one word of two.
    public void WriteNote(string label, string text = "") => labels.AppendSpan(output, "diff-note", $" {label} {text}".TrimEnd());

    private static bool AllSpace(List<Segment> segments, int start, int end)
    {
        while (start < end && segments[start].IsSpace)
        {
            start++;
        }

        return start == end;
    }

    private void WriteRun(List<Segment> segments, int start, int end)
    {
        var (first, kind) = (segments[start], segments[start].Kind);
        if (kind == PieceKind.Unchanged)
        {
            WriteTexts(segments, start, end, sides == Sides.Old);
            return;
        }

        if (end == start + 1 && first.Token == TokenKind.Empty)
        {
            // An empty paragraph is space that can be seen.
            output.Append(kind == PieceKind.Inserted ? Split : kind == PieceKind.Deleted ? Joined : "");
            return;
        }

        if (kind == PieceKind.ImageChanged)
        {
            WriteImages(first);
            return;
        }

        var old = kind == PieceKind.Deleted || sides == Sides.Old;
        var around = Around(first, old);
        for (var i = start + 1; i < end; i++)
        {
            around = _formats.Common(around, Around(segments[i], old));
        }

        var (open, close) = Mark(kind);
        if (kind is PieceKind.Reformatted or PieceKind.Relinked || StandsBeforeText(first, end - start))
        {
            inline.WriteSpace(first.Space, around);
            segments[start] = first with { Space = Vocabulary.NoSpace };
        }

        // What is for the ear stands beside the mark: inside, it could carry the mark's end over to a line without a word.
        inline.MoveTo(around);
        labels.AppendHidden(output, kind == PieceKind.Deleted ? labels.Deleted : kind == PieceKind.Inserted ? labels.Inserted : "");
        output.Append(open);
        WriteTexts(segments, start, end, old);
        inline.MoveTo(around);
        output.Append(close);
        labels.AppendHidden(output, kind == PieceKind.Deleted ? labels.EndOfDeleted : kind == PieceKind.Inserted ? labels.EndOfInserted : "");
        WriteChange(first);
    }

    // One space before words that came or went is no part of them; of preformatted text all spaces count.
    private bool StandsBeforeText(Segment first, int count) =>
        (count > 1 || !first.IsSpace) && first.Space != Vocabulary.NoSpace && lexicon.Vocabulary.TextOf(first.Space) == " ";

    private void WriteImages(Segment segment)
    {
        inline.WriteSpace(segment.Space, segment.NewChain);
        inline.MoveTo(0);
        if (sides != Sides.New)
        {
            output.Append("<del class=\"diff-image\">");
            inline.Write("", segment.OldChain, TokenKind.Atom);
            inline.MoveTo(0);
            output.Append("</del>");
        }

        if (sides != Sides.Old)
        {
            output.Append("<ins class=\"diff-image\">");
            inline.Write("", segment.NewChain, TokenKind.Atom);
            inline.MoveTo(0);
            output.Append("</ins>");
            if (labels.ImageChanged.Length > 0)
            {
                WriteNote(labels.ImageChanged, lexicon.Shapes[_formats.ShapeOf(segment.OldChain)].Attribute("alt") ?? "");
            }
        }
    }

    private void WriteChange(Segment segment)
    {
        if (segment.Kind is not (PieceKind.Reformatted or PieceKind.Relinked) || sides == Sides.Old)
        {
            return;
        }

        inline.MoveTo(0);
        if (segment.Kind == PieceKind.Reformatted)
        {
            WriteNote(labels.Reformatted);
        }
        else if (AddressOf(segment.OldChain) is not { } address)
        {
            WriteNote(labels.LinkAdded);
        }
        else if (labels.LinkWas.Length > 0)
        {
            WriteNote(labels.LinkWas, address);
        }
    }

    private void WriteBound(Segment segment)
    {
        inline.MoveTo(0);
        if (segment.Kind == PieceKind.Split && sides != Sides.Old)
        {
            output.Append(Split);
            bound(segment);
        }
        else if (segment.Kind == PieceKind.Joined && sides != Sides.New)
        {
            output.Append(Joined);
            bound(segment);
        }
    }

    private void WriteTexts(List<Segment> segments, int start, int end, bool old)
    {
        for (var i = start; i < end; i++)
        {
            var segment = segments[i];
            var chain = old ? segment.OldChain : segment.NewChain;
            inline.WriteSpace(segment.Space, chain);
            if (segment.Text.Length > 0 || segment.Token == TokenKind.Atom)
            {
                inline.Write(segment.Text, chain, segment.Token);
            }
        }
    }

    private static (string Open, string Close) Mark(PieceKind kind) => kind switch
    {
        PieceKind.Deleted => ("<del class=\"diff-deleted\">", "</del>"),
        PieceKind.Inserted => ("<ins class=\"diff-inserted\">", "</ins>"),
        PieceKind.Relinked => ("<span class=\"diff-relinked\">", "</span>"),
        _ => ("<span class=\"diff-reformatted\">", "</span>"),
    };

    // Two neighbours whose links changed differently are two changes.
    private (string?, string?) ChangeOf(Segment segment) =>
        segment.Kind == PieceKind.Relinked ? (AddressOf(segment.OldChain), AddressOf(segment.NewChain)) : default;

    private int Around(Segment segment, bool old)
    {
        var chain = old ? segment.OldChain : segment.NewChain;
        return segment.Token == TokenKind.Atom ? _formats.Around(chain) : chain;
    }

    private string? AddressOf(int chain) =>
        _formats.ShapesOf(chain).Select(shape => lexicon.Shapes[shape]).LastOrDefault(shape => shape.Element.Sort == ElementSort.Link)?.Attribute("href");
}
