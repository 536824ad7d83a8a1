using OrchardParticipation.Bench.Diff;
using OrchardParticipation.Text.Comparing.Html;

namespace OrchardParticipation.Text.Tests.Comparing.Html;

public sealed class ScoreTests
{
    public static TheoryData<string> Scripts => [.. Enum.GetNames<Script>()];

    [Theory]
    [MemberData(nameof(Scripts))]
    public void The_words_that_are_marked_are_within_a_twentieth_of_the_fewest(string script)
    {
        foreach (var rate in new[] { 0.01, 0.05, 0.2, 1.0 })
        {
            var corpus = new Corpus(Enum.Parse<Script>(script), 11);
            var old = corpus.Text(1_500);

            AssertMinimal(corpus, old, rate < 1 ? corpus.Edit(old, rate) : corpus.Text(1_500));
        }
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Words_keep_their_place_when_paragraphs_are_split_or_joined(string script)
    {
        var corpus = new Corpus(Enum.Parse<Script>(script), 12);
        var old = corpus.Text(1_500);

        AssertMinimal(corpus, old, corpus.Split(old));
        AssertMinimal(corpus, old, corpus.Merge(old));
        AssertMinimal(corpus, old, corpus.Edit(corpus.Split(old), 0.05));
        AssertMinimal(corpus, old, corpus.Edit(corpus.Merge(old), 0.05));
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Another_format_everywhere_marks_no_word(string script)
    {
        var corpus = new Corpus(Enum.Parse<Script>(script), 13);
        var text = corpus.Text(1_000);

        var diff = HtmlDiff.Compare(corpus.Html(text), corpus.Html(text, "em"));

        Assert.Equal((0, 0), (diff.InsertedWords, diff.DeletedWords));
        Assert.All(diff.Blocks, block => Assert.All(block.Pieces(), piece => Assert.Equal(PieceKind.Reformatted, piece.Kind)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.1)]
    [InlineData(0.2)]
    public void Moved_blocks_are_found_also_when_they_were_edited(double rate)
    {
        var scores = Enum.GetValues<Script>().SelectMany(script => Enumerable.Range(20, 6).Select(seed => MoveScore.F1(script, seed, 2_500, 5, rate)));

        Assert.InRange(scores.Average(), 0.95, 1);
    }

    private static void AssertMinimal(Corpus corpus, List<MadeBlock> old, List<MadeBlock> @new)
    {
        var diff = HtmlDiff.Compare(corpus.Html(old), corpus.Html(@new));

        Assert.False(diff.Coarse);
        Assert.InRange(diff.InsertedWords + diff.DeletedWords, 0, 1.05 * Optimum.Of(corpus.Tokens(old), corpus.Tokens(@new)));
    }
}
