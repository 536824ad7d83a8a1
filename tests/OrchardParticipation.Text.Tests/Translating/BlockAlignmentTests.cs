using OrchardParticipation.Text.Translating;
using OrchardParticipation.Text.Translating.Aligning;

namespace OrchardParticipation.Text.Tests.Translating;

/// <summary>Small texts and what a reader of both languages would say.</summary>
public sealed class BlockAlignmentTests
{
    private const string Council = "<p>Every spring the council reads the proposals, and the offices say what they would cost.</p>";
    private const string Vote = "<p>Then all people over sixteen may vote (on paper or here) for three of them.</p>";
    private const string Works = "<p>What wins is built within two years: is that quick enough? Most say it is, and some say that it could be done sooner than that.</p>";

    private const string Rat = "<p>Jedes Frühjahr liest der Rat die Vorschläge, und die Ämter sagen, was sie kosten würden.</p>";
    private const string Wahl = "<p>Dann dürfen alle ab sechzehn (auf Papier oder hier) für drei davon stimmen.</p>";
    private const string Bau = "<p>Was gewinnt, wird in zwei Jahren gebaut: geht das schnell genug? Die meisten sagen ja, und einige sagen, dass es schneller gehen könnte.</p>";

    [Theory]
    [InlineData(Council + Vote + Works, Rat + Wahl + Bau, "0=0 1=1 2=2")]
    [InlineData(Council + Vote + Works, Rat + Bau, "0=0 1= 2=1")]
    [InlineData(Council + Works, Rat + Wahl + Bau, "0=0 =1 1=2")]
    [InlineData(Council + Vote + Works, Bau + Rat + Wahl, "0=1 1=2 2=0")]
    [InlineData(Council + Vote + Works, Rat + Bau + Wahl, "0=0 1=2 2=1")]
    [InlineData("<p>In Recife.</p><p>In Turin.</p>", "<p>W Turin.</p><p>W Recife.</p>", "0=1 1=0")]
    [InlineData("<h2>A</h2><p>One thing</p><h2>B</h2>", "<h2>A</h2><h2>B</h2>", "0=0 1= 2=1")]
    [InlineData("<p>See <a href=\"/en/x/1\">it</a></p><p>See <a href=\"/en/x/2\">it</a></p>", "<p>Voir <a href=\"/fr/x/2\">cela</a></p>", "0= 1=0")]
    [InlineData("", "<p>a</p><p>b</p>", "=0 =1")]
    [InlineData("<p>a</p>", "", "0=")]
    [InlineData("", "", "")]
    public void Blocks_find_their_translation(string source, string translation, string groups) =>
        Assert.Equal(groups, Align(source, translation));

    [Fact]
    public void Joined_and_split_paragraphs_are_found()
    {
        var joined = Rat + Wahl.Replace("</p>", " ") + Bau.Replace("<p>", "");

        Assert.Equal("0=0 1,2=1", Align(Council + Vote + Works, joined));
        Assert.Equal("0=0 1=1,2", Align(joined, Council + Vote + Works));
    }

    [Fact]
    public void The_ratio_of_lengths_is_that_of_the_pairs_and_not_of_what_one_text_has_more()
    {
        var long_ = string.Concat(Enumerable.Repeat("<p>" + string.Join(' ', Enumerable.Repeat("added", 300)) + "</p>", 3));

        Assert.Equal("0=0 1=1 2=2 =3 =4 =5", Align(Council + Vote + Works, Rat + Wahl + Bau + long_));
    }

    [Theory]
    [InlineData("on 12 May 2023, 1,000 or 1 000 or 1\u202F000.000", "12 2023 1000 1000 1000000")]
    [InlineData("3.14 and 12,50 or 2019 300", "3 14 12 50 2019 300")]
    [InlineData("٢٠٢٣ and ２０", "2023 20")]
    public void Numbers_are_the_same_in_every_script_and_grouping(string text, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', Numbers.Of(text)));

    [Fact]
    public void Anchors_are_numbers_addresses_names_and_long_words()
    {
        var block = Assert.Single(TranslatableHtml.Read("<p>In Medellín 50 of us ask info@city.org or <a href=\"https://a.org/en/x\">cities</a> <img src=\"/i.png\"></p>").Blocks);

        Assert.Equal(["#50", "/a.org/x", "/i.png", "@info@city.org", "Nin", "Nmedellin", "wcities", "wmedellin"], Anchors.Of(block).Order(StringComparer.Ordinal));
    }

    private static string Align(string source, string translation) =>
        string.Join(' ', BlockAlignment.Align(TranslatableHtml.Read(source).Blocks, TranslatableHtml.Read(translation).Blocks)
            .Select(group => $"{string.Join(',', group.Source)}={string.Join(',', group.Translation)}"));
}
