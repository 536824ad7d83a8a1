using CsCheck;
using OrchardParticipation.Text.Comparing;

namespace OrchardParticipation.Text.Tests.Comparing;

public sealed class LawTests
{
    private static readonly Gen<string> _word = OneOf(
        "city", "the", "of", "budget", "l'eau", "Medellín", "2023", "مدينة", "शहर", "公民", "🏙️", "a\u0301", "—", ",", "&amp;", "&lt;b&gt;", "&#8203;");

    private static readonly Gen<string> _sentence = _word.Array[0, 12].Select(words => string.Join(' ', words));

    private static readonly Gen<string> _block = Gen.Select(
        OneOf("p", "h2", "h3", "li", "blockquote", "td", "pre", "div", "em", "ul><li"),
        _sentence,
        (tag, text) => $"<{tag}>{text}</{tag.Split('>')[0]}>");

    private static readonly Gen<string> _html = _block.Array[0, 8].Select(string.Concat);

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static readonly Gen<int> _budget = Gen.OneOf(Gen.Int[0, 60], Gen.Const(TextComparer.DefaultBudget));

    [Fact]
    public void Rejecting_every_change_gives_the_old_fragment() =>
        Gen.Select(_html, _html, _budget).Sample((old, @new, budget) =>
            TextComparer.CompareHtml(old, @new, budget).OldBlocks().SequenceEqual(TextComparer.ReadHtml(old)), iter: 3_000);

    [Fact]
    public void Accepting_every_change_gives_the_new_fragment() =>
        Gen.Select(_html, _html, _budget).Sample((old, @new, budget) =>
            TextComparer.CompareHtml(old, @new, budget).NewBlocks().SequenceEqual(TextComparer.ReadHtml(@new)), iter: 3_000);

    [Fact]
    public void Any_two_strings_come_back_as_they_were() =>
        Gen.Select(Gen.String, Gen.String).Sample((old, @new) =>
        {
            var comparison = TextComparer.CompareText(old, @new);
            return string.Concat(comparison.OldBlocks().Select(block => block.Text)) == old
                && string.Concat(comparison.NewBlocks().Select(block => block.Text)) == @new;
        }, iter: 3_000);

    [Fact]
    public void The_same_input_gives_the_same_result() =>
        Gen.Select(_html, _html).Sample((old, @new) =>
            Marks.Of(TextComparer.CompareHtml(old, @new)) == Marks.Of(TextComparer.CompareHtml(old, @new)), iter: 500);

    [Fact]
    public void A_fragment_against_itself_never_has_changes() =>
        Gen.Select(_html, _budget).Sample((html, budget) => !TextComparer.CompareHtml(html, html, budget).HasChanges, iter: 500);

    [Theory]
    [InlineData(2_999, false)]
    [InlineData(3_001, true)]
    [InlineData(200_000, true)]
    public void Texts_with_no_word_in_common_are_compared_up_to_the_budget_and_replaced_beyond_it(int words, bool coarse)
    {
        var (old, @new) = (Words("old", words), Words("new", words));

        var comparison = TextComparer.CompareText(old, @new);

        Assert.Equal(coarse, comparison.Coarse);
        Assert.Equal((old, @new), (comparison.OldBlocks().Single().Text, comparison.NewBlocks().Single().Text));
    }

    private static string Words(string prefix, int count) => string.Join(' ', Enumerable.Range(0, count).Select(i => $"{prefix}{i}"));
}
