using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Comparing.Html.Rendering;

namespace OrchardParticipation.Text.Tests.Comparing.Html;

public sealed class StopAndFoldTests
{
    private static readonly ViewLabels _labels = new("en", PreviousChange: "previous", NextChange: "next", Unchanged: blocks => $"{blocks} unchanged");

    private static readonly string _long = string.Concat(Enumerable.Range(1, 9).Select(number => $"<p>Paragraph number {number} of the text.</p>"));

    [Fact]
    public void Each_change_leads_to_the_next_and_back_over_all_views_of_a_page()
    {
        var stops = new ChangeStops();
        var title = UnifiedView.Render(HtmlDiff.Compare("Old title", "New title"), _labels, stops);
        var text = UnifiedView.Render(HtmlDiff.Compare(_long, "<p>First.</p><p>Second.</p>" + _long + "<p>Last.</p>"), _labels, stops);

        Assert.Equal(3, stops.Count);
        Assert.Equal(["change-1", "change-2", "change-3"], Links(title + text, "a.diff-next").Select(link => link.Id));
        Assert.Equal(["#change-2", "#change-3", "#change-4"], Links(title + text, "a.diff-next").Select(link => link.GetAttribute("href")));
        Assert.Equal(["#change-1", "#change-2"], Links(title + text, "a.diff-previous").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_source_and_the_sides_have_the_same_stops(bool sideBySide)
    {
        var diff = HtmlDiff.Compare("<p>One two.</p><p>Stays.</p><p>Three four.</p>", "<p>One 2.</p><p>Stays.</p>");
        var (rendered, source) = (new ChangeStops(), new ChangeStops());

        var view = sideBySide ? SideBySideView.Render(diff, _labels, rendered) : UnifiedView.Render(diff, _labels, rendered);
        var text = SourceView.Render(diff, _labels, source, sideBySide);

        Assert.Equal((2, 2), (rendered.Count, source.Count));
        Assert.Equal(["change-1", "change-2"], Links(view, "a.diff-next").Select(link => link.Id));
        Assert.Equal(["change-1", "change-2"], Links(text, "a.diff-next").Select(link => link.Id));
    }

    [Fact]
    public void A_change_in_a_link_has_its_stop_in_the_first_block_that_can_hold_one()
    {
        var stops = new ChangeStops();

        var view = UnifiedView.Render(HtmlDiff.Compare("<p>End.</p>", "<a href=\"https://example.org\"><p>In a link.</p></a><p>Beside it.</p><p>End.</p>"), _labels, stops);

        Assert.Equal(1, stops.Count);
        Assert.Equal("Beside it.", Links(view, "a.diff-next").Single().ParentElement!.ParentElement!.LastChild!.TextContent.Trim());
    }

    [Fact]
    public void A_long_stretch_without_a_change_is_folded_but_for_what_stands_beside_a_change()
    {
        var view = new HtmlParser().ParseDocument(UnifiedView.Render(HtmlDiff.Compare("<p>a</p>" + _long + "<p>b</p>", "<p>c</p>" + _long + "<p>d</p>"), _labels));

        var fold = view.QuerySelectorAll("details.diff-fold").Single();
        Assert.Equal("7 unchanged", fold.QuerySelector("summary")!.TextContent);
        Assert.Equal("Paragraph number 2 of the text.", fold.QuerySelector("p")!.TextContent);
        Assert.Equal("Paragraph number 1 of the text.", fold.PreviousElementSibling!.TextContent);
        Assert.Equal("Paragraph number 9 of the text.", fold.NextElementSibling!.TextContent);
    }

    [Fact]
    public void A_list_in_which_something_changed_is_not_folded_in_its_middle()
    {
        var items = string.Concat(Enumerable.Range(1, 9).Select(number => $"<li>Item number {number}.</li>"));

        var view = UnifiedView.Render(HtmlDiff.Compare($"<ul>{items}</ul>", $"<ul>{items}<li>New.</li></ul>"), _labels);

        Assert.DoesNotContain("<details", view, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_stands_as_one_beside_another()
    {
        const string start = "<p>Before.</p><table><tbody><tr><td>Year</td><td>Votes</td></tr><tr><td>2023</td>";
        var diff = HtmlDiff.Compare(start + "<td>12</td></tr></tbody></table><p>After.</p>", start + "<td>15</td></tr><tr><td>2024</td><td>20</td></tr></tbody></table><p>After.</p>");

        var rows = Links(SideBySideView.Render(diff, _labels, new()), ".diff-row").ToList();

        Assert.Equal(["diff-row diff-unchanged", "diff-row diff-changed", "diff-row diff-unchanged"], rows.Select(row => row.ClassName!));
        Assert.Equal((2, 3), (rows[1].QuerySelectorAll(".diff-old table:only-of-type tr").Length, rows[1].QuerySelectorAll(".diff-new table:only-of-type tr").Length));
    }

    [Fact]
    public void Values_of_a_list_are_shown_with_what_became_of_them()
    {
        var stops = new ChangeStops();

        var view = new HtmlParser().ParseDocument(ValueView.Render(ValueDiff.List(["a", "b<i>", "c"], ["c", "a", "d"]), _labels, stops));

        Assert.Equal(["c", "a"], view.QuerySelectorAll(".diff-moved, li:not(:has(ins, del))").Where(item => item.LocalName != "del").Select(item => item.TextContent.Trim(' ', '1', '2')[^1..]));
        Assert.Equal("b<i>", view.QuerySelector(".diff-deleted")!.TextContent);
        Assert.Equal("d", view.QuerySelector(".diff-inserted")!.TextContent);
        Assert.Equal(2, stops.Count);
    }

    private static IEnumerable<IElement> Links(string view, string selector) => new HtmlParser().ParseDocument(view).QuerySelectorAll(selector);
}
