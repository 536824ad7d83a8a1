using OrchardParticipation.Text.Comparing.Html.Aligning;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html.Rendering;

/// <summary>Lines of the old source and the lines that stand for them in the new one, as ranges of tokens.</summary>
internal readonly record struct SourceLine(Range Old, Range New, BlockChange Change);

/// <summary>The canonical markup of both sides as tokens, aligned: a tag is one token, and the end of a block ends a line.</summary>
internal sealed class SourceLines
{
    private readonly Vocabulary _words = new();
    private readonly Flow _old;
    private readonly Flow _new;

    public SourceLines(HtmlComparison comparison, DiffOptions options)
    {
        (_old, _new) = (Read(comparison.RejectAll()), Read(comparison.AcceptAll()));
        new GapAlignment(Old, New, Matches, new StepBudget(options.Steps)).Align(0, Old.Length, 0, New.Length);
        _new.MatchBack(Matches);
        Slides.ToBlockStarts(_old, _new);
        CutSpaces(_old, _new);
        CutSpaces(_new, _old);
    }

    public int[] Old => _old.Ids;

    public int[] New => _new.Ids;

    /// <summary>For each old token the new one that is the same; -1: none.</summary>
    public int[] Matches => _old.Matches;

    public string TextOf(int token) => _words.TextOf(token);

    /// <summary>A line ends where both sides begin another one.</summary>
    public List<SourceLine> Read()
    {
        var lines = new List<SourceLine>();
        var (oldStart, newStart, kept) = (0, 0, 0);
        for (var (i, j) = (0, 0); i < Old.Length || j < New.Length;)
        {
            var match = i < Old.Length ? Matches[i] : New.Length;
            if (match < 0)
            {
                i++;
            }
            else if (j < match)
            {
                j++;
            }
            else
            {
                (i, j, kept) = (i + 1, j + 1, kept + 1);
            }

            if (_old.BeginsBlock(i) && _new.BeginsBlock(j))
            {
                lines.Add(new SourceLine(oldStart..i, newStart..j, ChangeOf(i - oldStart, j - newStart, kept)));
                (oldStart, newStart, kept) = (i, j, 0);
            }
        }

        return lines;
    }

    private static BlockChange ChangeOf(int old, int @new, int kept) =>
        old == kept && @new == kept ? BlockChange.Unchanged
        : old == 0 ? BlockChange.Inserted
        : @new == 0 ? BlockChange.Deleted
        : BlockChange.Changed;

    // A space between two words that went is no word that stayed.
    private void CutSpaces(Flow side, Flow other)
    {
        for (var i = 1; i + 1 < side.Ids.Length; i++)
        {
            if (side.Matches[i] >= 0 && side.Matches[i - 1] < 0 && side.Matches[i + 1] < 0 && string.IsNullOrWhiteSpace(TextOf(side.Ids[i])))
            {
                other.Matches[side.Matches[i]] = -1;
                side.Matches[i] = -1;
            }
        }
    }

    private Flow Read(string html)
    {
        var (tokens, lines, line) = (new List<int>(), new List<int>(), 0);
        for (var position = 0; position < html.Length;)
        {
            var end = html[position] == '<' ? html.IndexOf('>', position) + 1 : WordBreaks.Next(html, position);
            var text = html.AsSpan(position..end);
            var ends = text is ['<', '/', .. var name, '>'] && Element.Find(name) is { IsInline: false };
            tokens.Add(_words.Of(ends ? $"{text}\n" : text));
            lines.Add(line);
            line += ends ? 1 : 0;
            position = end;
        }

        return new Flow([.. tokens], [.. lines]);
    }
}
