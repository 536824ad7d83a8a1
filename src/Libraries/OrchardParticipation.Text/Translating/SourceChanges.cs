using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Comparing.Html.Aligning;

namespace OrchardParticipation.Text.Translating;

/// <summary>Says how much of a text changed since it was translated.</summary>
public static class SourceChanges
{
    /// <summary>
    /// In how many sentences something that can be seen changed: words, signs, formats, links or images. 0 exactly if nothing
    /// did, as <see cref="HtmlComparison.HasChanges"/> says.
    /// </summary>
    /// <remarks>
    /// Sentences are those of Unicode Standard Annex 29, by its default rules; they end with their block or line at the
    /// latest. One that was replaced by another counts once; each of an inserted or deleted block counts, and each of a block whose
    /// elements changed, such as a paragraph that became a heading. A block that only moved, was split or joined counts once,
    /// and so does one without a text. Within the budget of <see cref="DiffOptions"/>.
    /// </remarks>
    public static int CountSentences(string? oldSourceHtml, string? newSourceHtml)
    {
        var comparison = HtmlDiff.Compare(oldSourceHtml, newSourceHtml);
        var sentences = new SentenceNumbers(comparison.Lexicon);
        return comparison.Blocks.Where(block => block.Change != BlockChange.Unchanged && !block.IsDeparture)
            .Sum(block => Math.Max(1, Count(block, comparison, sentences)));
    }

    private static int Count(DiffBlock block, HtmlComparison comparison, SentenceNumbers sentences)
    {
        if (block.Change == BlockChange.Moved)
        {
            return 1;
        }

        var (old, @new) = (sentences.Of(comparison.Old, block.OldBlocks), sentences.Of(comparison.New, block.NewBlocks));
        if (block.ElementsChanged || old.Length == 0 || @new.Length == 0)
        {
            return Math.Max(old.Length, @new.Length);
        }

        var matches = new int[old.Length];
        Array.Fill(matches, -1);
        new GapAlignment(old, @new, matches, new StepBudget(DiffOptions.DefaultSteps)).Align(0, old.Length, 0, @new.Length);
        return CountBetween(matches, @new.Length);
    }

    // Between two sentences that stayed, those of the longer side: one was replaced by another, or it came or went.
    private static int CountBetween(int[] matches, int newLength)
    {
        var (count, oldStart, newStart) = (0, 0, 0);
        for (var i = 0; i <= matches.Length; i++)
        {
            var match = i < matches.Length ? matches[i] : newLength;
            if (match >= 0)
            {
                count += Math.Max(i - oldStart, match - newStart);
                (oldStart, newStart) = (i + 1, match + 1);
            }
        }

        return count;
    }
}
