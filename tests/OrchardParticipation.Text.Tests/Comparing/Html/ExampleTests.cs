using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Comparing.Html.Rendering;

namespace OrchardParticipation.Text.Tests.Comparing.Html;

/// <summary>Small changes, and what a reader would say of them.</summary>
public sealed class ExampleTests
{
    [Theory]
    [InlineData("<p>The city asks.</p>", "<p>The town asks.</p>", "<p>The <del class=\"diff-deleted\">city</del> <ins class=\"diff-inserted\">town</ins> asks.</p>")]
    [InlineData("<p>A bold word</p>", "<p>A <b>bold</b> word</p>", "<p>A <b><span class=\"diff-reformatted\">bold</span></b> word</p>")]
    [InlineData("<p><a href=\"/a\">See this</a></p>", "<p><a href=\"/b\">See this</a></p>", "<p><a href=\"/b\"><span class=\"diff-relinked\">See this</span></a></p>")]
    [InlineData("<p><img src=\"/a\" alt=\"Old\"></p>", "<p><img src=\"/a\" alt=\"New\"></p>",
        "<p><del class=\"diff-image\"><img alt=\"Old\" src=\"/a\"></del><ins class=\"diff-image\"><img alt=\"New\" src=\"/a\"></ins></p>")]
    [InlineData("<table><tbody><tr><td>Votes</td><td>12</td></tr></tbody></table>", "<table><tbody><tr><td>Votes</td><td>15</td></tr></tbody></table>",
        "<table><tbody><tr><td>Votes</td><td><del class=\"diff-deleted\">12</del></td><td><ins class=\"diff-inserted\">15</ins></td></tr></tbody></table>")]
    [InlineData("<ul><li>Water</li><li>Parks and schools</li><li>Roads</li></ul>", "<ul><li>Parks and schools</li><li>Roads</li><li>Water</li></ul>",
        "<ul><li><del class=\"diff-moved\" id=\"diff-move-1-from\"><a class=\"diff-move\" href=\"#diff-move-1-to\">1</a> Water</del></li><li>Parks and schools</li><li>Roads</li>"
        + "<li><ins class=\"diff-moved\" id=\"diff-move-1-to\"><a class=\"diff-move\" href=\"#diff-move-1-from\">1</a> Water</ins></li></ul>")]
    [InlineData("<p>One sentence. Another one.</p>", "<p>One sentence.</p><p>Another one.</p>", "<p>One sentence.<ins class=\"diff-split\">¶</ins></p><p>Another one.</p>")]
    [InlineData("<p>公民参与预算。城市发展计划。</p>", "<p>公民参与预算。</p><p>城市发展计划。</p>", "<p>公民参与预算。<ins class=\"diff-split\">¶</ins></p><p>城市发展计划。</p>")]
    [InlineData("<p>The city.</p>", "<p>The plan of all.</p><p>The city.</p>", "<p><ins class=\"diff-inserted\">The plan of all.</ins></p><p>The city.</p>")]
    [InlineData("<p>A b c.</p><p>The town is one</p>", "<p>A b c.</p><p>The plan was made</p><p>The town is two</p>",
        "<p>A b c.</p><p><ins class=\"diff-inserted\">The plan was made</ins></p><p>The town is <del class=\"diff-deleted\">one</del> <ins class=\"diff-inserted\">two</ins></p>")]
    [InlineData("<a href=\"/x\"><p>Moved words</p></a><p>These words stay here</p>", "<p>These words stay here</p><a href=\"/x\"><p>Moved words</p></a>",
        "<a href=\"/x\"><p><del class=\"diff-moved\" id=\"diff-move-1-from\"><span class=\"diff-move\">1</span> Moved words</del></p></a><p>These words stay here</p>"
        + "<a href=\"/x\"><p><ins class=\"diff-moved\" id=\"diff-move-1-to\"><span class=\"diff-move\">1</span> Moved words</ins></p></a>")]
    [InlineData("<ul><li>a b</li></ul>", "<ul><li>a b</li><li>c d</li></ul>", "<ul><li>a b</li><li><ins class=\"diff-inserted\">c d</ins></li></ul>")]
    [InlineData("<p>Title here</p>", "<h2>Title here</h2>", "<h2>Title here</h2>")]
    [InlineData("<p>a</p>", "<p>a</p><p></p>", "<p>a</p><p><ins class=\"diff-split\">¶</ins></p>")]
    [InlineData("<p>a</p>", "<p>a</p><hr>", "<p>a</p><ins class=\"diff-inserted\"><hr></ins>")]
    public void A_reader_would_call_this_right(string old, string @new, string view) =>
        Assert.Equal(view, UnifiedView.Render(HtmlDiff.Compare(old, @new)));

    [Fact]
    public void A_change_of_format_marks_no_word()
    {
        var diff = HtmlDiff.Compare("<p>See the <a href=\"/a\">plan</a> in Medellín</p>", "<p>See the <a href=\"/b\">plan</a> in M<b>ede</b>llín</p>");

        Assert.Equal((0, 0), (diff.InsertedWords, diff.DeletedWords));
        Assert.Equal(
            [(PieceKind.Unchanged, "See the"), (PieceKind.Relinked, " plan"), (PieceKind.Unchanged, " in M"), (PieceKind.Reformatted, "ede"), (PieceKind.Unchanged, "llín")],
            diff.Blocks.Single().Pieces().Select(piece => (piece.Kind, piece.Text)));
        Assert.Equal(("/a", "/b"), (diff.Blocks.Single().Pieces()[1].OldLink, diff.Blocks.Single().Pieces()[1].NewLink));
    }

    [Fact]
    public void Another_kind_of_block_is_a_change_without_a_word()
    {
        var block = HtmlDiff.Compare("<p>Title here</p>", "<h2>Title here</h2>").Blocks.Single();

        Assert.Equal((BlockChange.Changed, true, "p", "h2"), (block.Change, block.ElementsChanged, block.OldElement, block.NewElement));
    }
}
