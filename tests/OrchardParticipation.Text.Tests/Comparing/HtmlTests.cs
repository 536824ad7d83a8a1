using OrchardParticipation.Text.Comparing;

namespace OrchardParticipation.Text.Tests.Comparing;

public sealed class HtmlTests
{
    [Fact]
    public void A_new_paragraph_leaves_the_others_alone() =>
        Assert.Equal(
            "One.|[+Between.]|Two.",
            Marked("<p>One.</p><p>Two.</p>", "<p>One.</p><p>Between.</p><p>Two.</p>"));

    [Fact]
    public void An_edited_paragraph_is_found_between_new_ones() =>
        Assert.Equal(
            "[+Who took part.]|The city asked [-many][+all] people about the square|[+What it cost.]",
            Marked(
                "<p>The city asked many people about the square</p>",
                "<p>Who took part.</p><p>The city asked all people about the square</p><p>What it cost.</p>"));

    [Fact]
    public void A_paragraph_that_became_a_heading_is_gone_and_new() =>
        Assert.Equal("[-Results]|Heading2:[+Results]", Marked("<p>Results</p>", "<h2>Results</h2>"));

    [Fact]
    public void Every_sort_of_block_is_read() =>
        Assert.Equal(
            [
                new TextBlock(BlockKind.Heading, 2, "Aims"),
                new TextBlock(BlockKind.Paragraph, 0, "Text with bold and\na break"),
                new TextBlock(BlockKind.ListItem, 1, "outer"),
                new TextBlock(BlockKind.ListItem, 2, "inner"),
                new TextBlock(BlockKind.Quote, 0, "said so"),
                new TextBlock(BlockKind.TableCell, 0, "a"),
                new TextBlock(BlockKind.TableCell, 0, "b"),
                new TextBlock(BlockKind.Preformatted, 0, "x\n  y"),
                new TextBlock(BlockKind.Paragraph, 0, "loose"),
            ],
            TextComparer.ReadHtml(
                "<h2> Aims </h2><p>Text  with <b>bold</b>\n and <br> a break</p><ul><li><p>outer</p><ul><li>inner</li></ul></li></ul>"
                + "<blockquote><p>said so</p></blockquote><table><tr><td>a</td><td>b</td></tr></table><pre>x\n  y</pre>loose"));

    [Fact]
    public void Scripts_styles_and_comments_are_no_text() =>
        Assert.Equal(
            [new TextBlock(BlockKind.Paragraph, 0, "seen")],
            TextComparer.ReadHtml("<p>se<!-- hidden -->en<script>alert(1)</script><style>p{}</style></p><svg><text>x</text></svg>"));

    [Fact]
    public void Text_that_looks_like_markup_stays_text() =>
        Assert.Equal("<[-b][+script]>", Marked("<p>&lt;b&gt;</p>", "<p>&lt;script&gt;</p>"));

    [Fact]
    public void A_change_of_formatting_alone_is_told_from_a_change_of_text()
    {
        var comparison = TextComparer.CompareHtml("<p>plain</p>", "<p><em>plain</em></p>");

        Assert.Equal((true, false, true), (comparison.MarkupOnly, comparison.HasTextChanges, comparison.HasChanges));
    }

    [Fact]
    public void The_same_fragment_has_no_changes() =>
        Assert.False(TextComparer.CompareHtml("<p>same</p>", "<p>same</p>\n").HasChanges);

    [Fact]
    public void Deep_nesting_is_only_long()
    {
        var nested = string.Concat(Enumerable.Repeat("<div>", 20_000)) + "deep";

        Assert.Equal([new TextBlock(BlockKind.Paragraph, 0, "deep")], TextComparer.ReadHtml(nested));
    }

    private static string Marked(string old, string @new) => Marks.Of(TextComparer.CompareHtml(old, @new));
}
