using OrchardParticipation.Text.Comparing;

namespace OrchardParticipation.Text.Tests.Comparing;

public sealed class PlainTextTests
{
    [Fact]
    public void Only_the_words_that_differ_are_marked() =>
        Assert.Equal("The [-old][+new] plan", Marked("The old plan", "The new plan"));

    [Fact]
    public void A_replaced_phrase_reads_as_one_deletion_and_one_insertion() =>
        Assert.Equal("A [-small garden][+large park] opens", Marked("A small garden opens", "A large park opens"));

    [Fact]
    public void White_space_around_a_replacement_did_not_change() =>
        Assert.Equal("nominated [-under][+in the] Deliberation", Marked("nominated under Deliberation", "nominated in the Deliberation"));

    [Fact]
    public void Punctuation_is_not_part_of_the_word_before_it() =>
        Assert.Equal("Plans[+,] projects", Marked("Plans projects", "Plans, projects"));

    [Fact]
    public void Letters_with_combining_marks_are_one_word() =>
        Assert.Equal("[-Medelli\u0301n][+Medellin]", Marked("Medelli\u0301n", "Medellin"));

    [Fact]
    public void Scripts_without_spaces_are_compared_sign_by_sign() =>
        Assert.Equal("公民[-参][+共]与", Marked("公民参与", "公民共与"));

    [Fact]
    public void Text_that_appears_is_an_insertion() =>
        Assert.Equal("[+Bonjour tout le monde]", Marked("", "Bonjour tout le monde"));

    [Fact]
    public void Text_that_goes_is_a_deletion() =>
        Assert.Equal("[-Hello]", Marked("Hello", null));

    [Fact]
    public void Nothing_against_nothing_has_no_block() =>
        Assert.Equal([], TextComparer.CompareText(null, "").Blocks);

    [Fact]
    public void Words_are_counted_and_spaces_and_signs_are_not()
    {
        var comparison = TextComparer.CompareText("one, two three", "one two four five!");

        Assert.Equal((2, 1), (comparison.InsertedWords, comparison.DeletedWords));
    }

    [Theory]
    [InlineData(12, false)]
    [InlineData(11, true)]
    public void Beyond_its_budget_a_comparison_is_coarse_and_says_so(int budget, bool coarse)
    {
        // Five tokens on each side and one block on each side.
        var comparison = TextComparer.CompareText("one two three", "one two four", budget);

        Assert.Equal(coarse, comparison.Coarse);
        Assert.Equal(coarse ? "[-one two three][+one two four]" : "one two [-three][+four]", Marks.Of(comparison));
    }

    private static string Marked(string? old, string? @new) => Marks.Of(TextComparer.CompareText(old, @new));
}
