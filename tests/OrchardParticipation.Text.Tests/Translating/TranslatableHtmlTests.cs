using CsCheck;
using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Tests.Comparing.Html;
using OrchardParticipation.Text.Translating;

namespace OrchardParticipation.Text.Tests.Translating;

public sealed class TranslatableHtmlTests
{
    [Fact]
    public void The_blocks_of_a_fragment_are_in_the_order_of_its_text()
    {
        var html = TranslatableHtml.Read(
            "<h2>A title</h2>loose <b>text</b><p>One, <a href=\"/x\">two</a>.<br>Three</p><ul><li><p>item</p><ul><li>inner</li></ul></li></ul><hr><p>&nbsp;</p>"
            + "<blockquote><p>said</p></blockquote><table><caption>c</caption><tbody><tr><th>1</th><td><img alt=\"I\" src=\"/i.png\"></td></tr></tbody></table>"
            + "<figure><figcaption>f</figcaption></figure><pre>a\n  b</pre><p><br></p>");

        Assert.Equal(
            [
                (TranslatableKind.Heading, "h2", "A title", "A title", 2),
                (TranslatableKind.Text, "", "loose <b>text</b>", "loose text", 2),
                (TranslatableKind.Paragraph, "p", "One, <a href=\"/x\">two</a>.<br>Three", "One, two.\nThree", 3),
                (TranslatableKind.ListItem, "p", "item", "item", 1),
                (TranslatableKind.ListItem, "li", "inner", "inner", 1),
                (TranslatableKind.Quote, "p", "said", "said", 1),
                (TranslatableKind.Caption, "caption", "c", "c", 1),
                (TranslatableKind.TableCell, "th", "1", "1", 1),
                (TranslatableKind.TableCell, "td", "<img alt=\"I\" src=\"/i.png\">", "", 0),
                (TranslatableKind.Caption, "figcaption", "f", "f", 1),
                (TranslatableKind.Preformatted, "pre", "a\n  b", "a\n  b", 2),
            ],
            html.Blocks.Select(block => (block.Kind, block.Element, block.InnerHtml, block.Text, block.Words)));
    }

    [Fact]
    public void Characters_are_code_points_and_words_of_scripts_without_spaces_are_characters()
    {
        var block = Assert.Single(TranslatableHtml.Read("<p>公民 🏙️</p>").Blocks);

        Assert.Equal((2, 5), (block.Words, block.Characters));
    }

    [Fact]
    public void A_fragment_with_its_own_texts_is_its_canonical_form() =>
        Fragments.Any.Sample(html => Rebuild(html, block => block.InnerHtml) == CanonicalHtml.Of(html), iter: 5_000, threads: 2);

    [Fact]
    public void A_fragment_with_any_texts_is_canonical_and_has_the_structure_of_before() =>
        Gen.Select(Fragments.Any, Fragments.Any.Select(text => IsSeen(text) ? text : "").Array[1, 5]).Sample(
            (html, texts) =>
            {
                var i = 0;
                var rebuilt = Rebuild(html, _ => texts[i++ % texts.Length]);
                i = 0;
                return rebuilt == CanonicalHtml.Of(rebuilt) && Rebuild(rebuilt, _ => "x") == Rebuild(html, _ => texts[i++ % texts.Length].Length > 0 ? "x" : "");
            },
            iter: 5_000, threads: 2);

    [Theory]
    [InlineData("<p>a</p>", "<p>b</p><ul><li>c <em>d</em></li><li>e</li></ul>", "<p>b c <em>d</em> e</p>")]
    [InlineData("<p>a</p>", "</p><h1>b", "<p>b</p>")]
    [InlineData("<p>a</p>", "<strong><p>b</p><p>c</p></strong>", "<p><strong>b c</strong></p>")]
    [InlineData("<p>a</p>", "b<br><p>c</p>", "<p>b<br>c</p>")]
    [InlineData("<p>a</p>", "<pre>b\n  c</pre>", "<p>b c</p>")]
    [InlineData("<pre>a</pre>", "b\n  c", "<pre>b\n  c</pre>")]
    [InlineData("<p>a</p><hr>", " ", "<p></p><hr>")]
    [InlineData("<p>a</p>", "<script>x()</script><b onclick=\"x()\">b</b><a href=\"javascript:x()\">c</a>", "<p><b>b</b><a>c</a></p>")]
    [InlineData("<a href=\"/x\"><p>a</p></a>", "b <a href=\"/y\">c</a>", "<a href=\"/x\"><p>b c</p></a>")]
    [InlineData("<a href=\"/x\">a</a>", "<a href=\"/y\">b</a>", "<a href=\"/y\">b</a>")]
    public void Another_text_cannot_break_the_structure(string html, string text, string rebuilt) =>
        Assert.Equal(rebuilt, TranslatableHtml.Read(html).Rebuild([text]));

    [Fact]
    public void Formats_and_images_at_the_deepest_place_stay_within_the_limit()
    {
        var html = Nested("div", 63, "x");

        Assert.Equal(Nested("div", 63, "<b>b</b><img src=\"/i\">"), Rebuild(html, _ => "<b><i>b<img src=\"/i\"></i></b>"));
        Assert.Equal(Nested("div", 64, "b"), Rebuild(Nested("div", 64, "x"), _ => "<b>b<br></b>"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Each_block_needs_one_text(int count) =>
        Assert.Throws<ArgumentException>(() => TranslatableHtml.Read("<p>a</p>").Rebuild([.. Enumerable.Repeat("b", count)]));

    private static string Rebuild(string html, Func<TranslatableBlock, string> text)
    {
        var read = TranslatableHtml.Read(html);
        return read.Rebuild([.. read.Blocks.Select(text)]);
    }

    private static bool IsSeen(string text) => TranslatableHtml.Read(text).Blocks.Count > 0;

    private static string Nested(string element, int depth, string inner) =>
        string.Concat(Enumerable.Repeat($"<{element}>", depth)) + inner + string.Concat(Enumerable.Repeat($"</{element}>", depth));

    [Fact]
    public void Additions_are_paragraphs_behind_the_outermost_element_of_the_block_that_they_follow()
    {
        var html = TranslatableHtml.Read("<p>a</p><ul><li>b</li><li>c</li></ul>d<p>e</p>");
        var additions = new[] { (0, "<b>1</b>"), (1, "2 & <p>3</p>"), (3, "4"), (4, "5"), (9, "nowhere") }.ToLookup(pair => pair.Item1, pair => pair.Item2);

        Assert.Equal(
            "<p>A</p><p><b>1</b></p><ul><li>B</li><li>C</li></ul><p>2 &amp; 3</p>D<p>4</p><p>E</p><p>5</p>",
            html.Rebuild(["A", "B", "C", "D", "E"], additions));
    }

    [Fact]
    public void A_block_without_a_text_is_left_out_with_its_element_but_for_cells() =>
        Assert.Equal(
            "<ul><li>B</li></ul><table><tbody><tr><td></td><td>D</td></tr></tbody></table><p></p>",
            TranslatableHtml.Read("<p>x</p><ul><li>a</li><li>b</li></ul><table><tbody><tr><td>c</td><td>d</td></tr></tbody></table><p>e</p>")
                .Rebuild([null, null, "B", null, "D", ""]));
}
