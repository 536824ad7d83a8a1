using CsCheck;
using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Tests.Comparing.Html;
using OrchardParticipation.Text.Translating;

namespace OrchardParticipation.Text.Tests.Translating;

public sealed class SourceChangesTests
{
    [Theory]
    [InlineData("One. Two. Three.", "One. Two. Three.", 0)]
    [InlineData("One. Two. Three.", "One. 2. Three.", 1)]
    [InlineData("One. Two. Three.", "One. Three.", 1)]
    [InlineData("One. Three.", "One. Two. Three.", 1)]
    [InlineData("One. Two. Three.", "One. Three. Two.", 2)]
    [InlineData("One. Two. Three.", "Three.", 2)]
    [InlineData("One. Two. Three.", "One. <b>Two</b>. Three.", 1)]
    [InlineData("One. Two. Three.", "<b>One. Two. Three.</b>", 3)]
    [InlineData("See <a href=\"/x\">this</a>. Two.", "See <a href=\"/y\">this</a>. Two.", 1)]
    [InlineData("A <img src=\"/a\" alt=\"A\"> here. Two.", "A <img src=\"/a\" alt=\"B\"> here. Two.", 1)]
    [InlineData("One, two.", "One. Two.", 2)]
    [InlineData("公民参与。城市发展。", "公民参与。城市计划。", 1)]
    [InlineData("One<br>Two", "One<br>2", 1)]
    public void A_sentence_counts_once_however_much_of_it_changed(string old, string @new, int count) =>
        Assert.Equal(count, SourceChanges.CountSentences($"<p>{old}</p>", $"<p>{@new}</p>"));

    [Theory]
    [InlineData("<p>A cat sat. It slept.</p><p>B dog.</p>", "<p>B dog.</p>", 2)]
    [InlineData("<p>B dog.</p>", "<p>A cat sat. It slept.</p><p>B dog.</p>", 2)]
    [InlineData("<p>A cat sat. It slept.</p>", "<h2>A cat sat. It slept.</h2>", 2)]
    [InlineData("<p>A cat sat. It slept.</p>", "<p>A cat sat.</p><p>It slept.</p>", 1)]
    [InlineData("<p>A cat sat.</p>", "<p>A cat sat.</p><hr>", 1)]
    [InlineData("<p>A cat sat there. It slept long.</p><p>B dog barked at all of us.</p><p>C bird sang songs.</p>", "<p>B dog barked at all of us.</p><p>C bird sang songs.</p><p>A cat sat there. It slept long.</p>", 1)]
    public void Blocks_that_come_and_go_count_their_sentences_and_others_once(string old, string @new, int count) =>
        Assert.Equal(count, SourceChanges.CountSentences(old, @new));

    [Fact]
    public void Nothing_counts_exactly_when_nothing_changed() =>
        Fragments.Pairs.Sample(
            (old, @new, _) => SourceChanges.CountSentences(old, @new) == 0 == (CanonicalHtml.Of(old) == CanonicalHtml.Of(@new)), iter: 5_000, threads: 2);

    [Theory]
    [InlineData("One. Two! Three? Four", "One. |Two! |Three? |Four")]
    [InlineData("“One.” (Two.) Three", "“One.” |(Two.) |Three")]
    [InlineData("It costs 3.14 or 1.000 in U.S.A today", "It costs 3.14 or 1.000 in U.S.A today")]
    [InlineData("See e.g. this one. Then", "See e.g. this one. |Then")]
    [InlineData("etc., and so on. “then” he went... on. End", "etc., and so on. “then” he went... on. |End")]
    [InlineData("Well… maybe. Well… Maybe", "Well… maybe. |Well… |Maybe")]
    [InlineData("公民参与。城市？是！好", "公民参与。|城市？|是！|好")]
    [InlineData("كيف؟ نعم। है", "كيف؟ |نعم। |है")]
    [InlineData("What?! No. 5 is", "What?! |No. 5 is")]
    [InlineData("Line\nTwo.\nThree", "Line\n|Two.\n|Three")]
    [InlineData("e\u0301t.\u0301 A", "e\u0301t.\u0301 |A")]
    [InlineData("", "")]
    public void Sentences_end_where_Unicode_says(string text, string sentences)
    {
        var found = new List<string>();
        for (var position = 0; position < text.Length; position = SentenceBreaks.Next(text, position))
        {
            found.Add(text[position..SentenceBreaks.Next(text, position)]);
        }

        Assert.Equal(sentences, string.Join('|', found));
    }
}
