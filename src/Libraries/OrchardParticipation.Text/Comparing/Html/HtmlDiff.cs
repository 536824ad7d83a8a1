using OrchardParticipation.Text.Comparing.Html.Aligning;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html;

/// <summary>Says what changed between two states of a text in HTML.</summary>
/// <remarks>
/// <para>
/// Blocks that moved are found first, by hash and then by rare words and pairs of words they share; of all blocks that both
/// sides have, those outside the heaviest increasing chain have moved. The rest is aligned word by word as one stream, so that
/// words keep their place when a paragraph is split or joined: at equal blocks and at phrases that each side has once
/// (patience, on phrases of three words instead of lines), and in between by an exact longest common subsequence with bit
/// vectors (Hyyrö 2004) instead of Myers' O(ND), whose time grows with the changes; Myers' greedy algorithm (1986) serves, up
/// to 96 insertions and deletions, where a table would be too large. The result departs from the shortest one on purpose
/// where a few words that two unrelated paragraphs share by chance would tie them together: by 3 % at most, and by 5 % with
/// what anchors and phrases may cost, as far as tests show. Words end where Unicode Standard Annex 29 says; Chinese, Japanese
/// Hiragana, Thai and other scripts without spaces are compared by the character.
/// </para>
/// <para>
/// Linear in the input but for stretches without anything in common, which cost length × length / 64 steps within the budget
/// of <see cref="DiffOptions"/>, and for the order of moved blocks, n log n. Memory is linear in the input: no more than some
/// twenty times both texts, at two bytes a character, for the pairs of 2 MB that bench/README.md measures; prose takes less.
/// Elements nested deeper than 64 are left out and their text stays; markup that is malformed and longer than 400,000
/// characters or deeper than 400 elements is repaired by rules of our own and not as browsers do. No recursion, no state: safe
/// for any input and from any thread; the result depends on the input alone.
/// </para>
/// </remarks>
public static class HtmlDiff
{
    /// <summary>Compares two fragments; none is an empty one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The steps are negative.</exception>
    public static HtmlComparison Compare(string? oldHtml, string? newHtml, DiffOptions? options = null)
    {
        options ??= new DiffOptions();
        ArgumentOutOfRangeException.ThrowIfNegative(options.Steps, nameof(options));
        var lexicon = new Lexicon();
        var (old, @new) = (FragmentReader.Read(oldHtml, lexicon), FragmentReader.Read(newHtml, lexicon));
        var budget = new StepBudget(options.Steps);
        var alignment = new FragmentAlignment(old, @new, lexicon, budget);
        alignment.Align();
        return new HtmlComparison(old, @new, lexicon, alignment, budget);
    }
}
