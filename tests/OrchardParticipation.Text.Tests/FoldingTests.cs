using CsCheck;

namespace OrchardParticipation.Text.Tests;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Medellín", "medellin")]
    [InlineData("MEDELLI\u0301N", "medellin")]
    [InlineData("Łódź, Århus \t und\n Großœuvre", "lodz, arhus und grossoeuvre")]
    [InlineData("İstanbul ılık", "istanbul ilik")]
    [InlineData("\0a\u0001b", "a b")]
    [InlineData("東京", "東京")]
    [InlineData(null, "")]
    public void What_people_type_finds_what_is_written(string? written, string folded) =>
        Assert.Equal(folded, Folding.Fold(written));

    // Not in the theory: the data of attributes is kept as UTF-8, which has no half characters.
    [Fact]
    public void Half_a_character_is_no_obstacle() => Assert.Equal("\ufffdx", Folding.Fold("\ud800x"));

    [Fact]
    public void Folding_twice_changes_nothing() =>
        Gen.String.Sample(text => Folding.Fold(Folding.Fold(text)) == Folding.Fold(text));

    [Theory]
    [InlineData("<p>One &amp; two</p><p>three</p>", "One & two three")]
    [InlineData("1 < 2", "1 < 2")]
    [InlineData("<b", "<b")]
    [InlineData(null, "")]
    public void Markup_is_left_out(string? html, string text) =>
        Assert.Equal(text, PlainText.Of(html));

    [Theory]
    [InlineData("short", 10, "short")]
    [InlineData("a few words, then more", 14, "a few words…")]
    [InlineData("unbreakablywide", 10, "unbreakab…")]
    [InlineData("12345678\ud83d\ude00 more", 10, "12345678…")]
    public void A_beginning_is_cut_between_words_and_never_inside_a_character(string text, int maximum, string beginning) =>
        Assert.Equal(beginning, PlainText.Beginning(text, maximum));
}
