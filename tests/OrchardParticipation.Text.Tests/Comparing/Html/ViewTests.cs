using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Comparing.Html.Rendering;

namespace OrchardParticipation.Text.Tests.Comparing.Html;

public sealed partial class ViewTests
{
    private static readonly ViewLabels _labels = new(
        "en", "deleted:", "end of deleted", "inserted:", "end of inserted", "moved to", "moved from", "format", "link was", "link", "image was", "another element",
        "previous", "next", blocks => $"{blocks} blocks");

    [Fact]
    public void The_unified_view_parses_as_itself_and_adds_nothing_but_its_own_marks() =>
        Fragments.Pairs.Sample((old, @new, steps) => AddsNothing(old, @new, UnifiedView.Render(HtmlDiff.Compare(old, @new, new(steps)), _labels, new())), iter: 1_500);

    [Fact]
    public void The_side_by_side_view_parses_as_itself_and_adds_nothing_but_its_own_marks() =>
        Fragments.Pairs.Sample((old, @new, steps) => AddsNothing(old, @new, SideBySideView.Render(HtmlDiff.Compare(old, @new, new(steps)), _labels, new())), iter: 1_000);

    [Fact]
    public void A_link_that_went_is_no_link_within_one_that_has_paragraphs()
    {
        const string Old = """<table><tbody><tr><td>á<a href="/y">city &lt; of</a>2023<span lang="fr">plan</span></td></tr></tbody></table>""";
        const string New = """<table><tbody><tr><td>á<a href="/y">city &lt;<p></p></a><p><a href="/y">of</a>2023<span lang="fr">plan</span></p></td></tr></tbody></table>""";

        Assert.True(AddsNothing(Old, New, UnifiedView.Render(HtmlDiff.Compare(Old, New), _labels, new())));
        Assert.True(AddsNothing(Old, New, SideBySideView.Render(HtmlDiff.Compare(Old, New), _labels, new())));
    }

    [Fact]
    public void The_source_view_is_text_and_marks() =>
        Fragments.Pairs.Sample((old, @new, steps) =>
        {
            var diff = HtmlDiff.Compare(old, @new, new(steps));
            var beside = SourceView.Render(diff, _labels, new(), sideBySide: true);
            return Parse(SourceView.Render(diff)).QuerySelectorAll("*").All(element => element.LocalName is "pre" or "code" or "ins" or "del")
                && Parse(SourceView.Render(diff, _labels, new()) + beside).QuerySelectorAll("*").All(element => element.LocalName is "pre" or "code" || IsMark(element))
                && Text(diff.RejectAll(), beside, ".diff-old") && Text(diff.AcceptAll(), beside, ".diff-new");
        }, iter: 500);

    [Fact]
    public void Taking_out_what_came_leaves_the_old_text_and_taking_out_what_went_the_new_one() =>
        Fragments.Pairs.Sample((old, @new, steps) =>
        {
            var view = UnifiedView.Render(HtmlDiff.Compare(old, @new, new(steps)), _labels, new());
            return TextWithout("ins", view) == Text(CanonicalHtml.Of(old)) && TextWithout("del", view) == Text(CanonicalHtml.Of(@new));
        }, iter: 1_500);

    [Fact]
    public void The_same_input_gives_the_same_bytes() =>
        Fragments.Pairs.Sample((old, @new, steps) => DiffJson.Render(HtmlDiff.Compare(old, @new, new(steps))) == DiffJson.Render(HtmlDiff.Compare(old, @new, new(steps))), iter: 300);

    private static bool AddsNothing(string old, string @new, string view)
    {
        var body = Parse(view);
        var known = Parse(CanonicalHtml.Of(old) + CanonicalHtml.Of(@new)).QuerySelectorAll("*").SelectMany(Describe).ToHashSet();
        var strange = body.QuerySelectorAll("*").Where(element => !IsMark(element)).SelectMany(Describe).Where(found => !known.Contains(found)).ToList();
        Assert.Empty(strange);
        Assert.Equal(Tags().Matches(view).Select(tag => tag.Value), Tags().Matches(body.InnerHtml).Select(tag => tag.Value));
        return true;
    }

    private static bool IsMark(IElement element) => element.LocalName is "ins" or "del" or "span" or "a" or "div" or "details" or "summary" or "pre"
        && element.ClassName is { } name && (name.StartsWith("diff-", StringComparison.Ordinal) || name == "visually-hidden");

    private static IEnumerable<string> Describe(IElement element) =>
        element.Attributes.Select(attribute => $"{element.LocalName} {attribute.Name}={attribute.Value}").Append(element.LocalName);

    private static string TextWithout(string mark, string view)
    {
        var body = Parse(view);
        foreach (var element in body.QuerySelectorAll($"{mark}[class^=diff-], .diff-move, .diff-stop, .diff-folded, .diff-note, .visually-hidden, .diff-split, .diff-joined").ToList())
        {
            element.Remove();
        }

        return Text(body.InnerHtml);
    }

    // Signs without a shape are shown by their numbers.
    private static bool Text(string source, string view, string side)
    {
        var body = Parse(view);
        body.QuerySelectorAll(".diff-stop, .diff-folded, .visually-hidden").ToList().ForEach(mark => mark.Remove());
        return Blank().Replace(string.Concat(body.QuerySelectorAll(side).Select(part => part.TextContent)), "")
            == Blank().Replace(Invisible().Replace(source, sign => $"[U+{(int)sign.Value[0]:X4}]"), "");
    }

    private static string Text(string html) => Blank().Replace(Parse(html).TextContent, "");

    private static IHtmlElement Parse(string html) => new HtmlParser().ParseDocument("<!DOCTYPE html><body>" + html).Body!;

    [GeneratedRegex("</?[a-z0-9]+")]
    private static partial Regex Tags();

    [GeneratedRegex("[\u200B-\u200F\u202A-\u202E\u2066-\u2069\u061C\uFEFF]")]
    private static partial Regex Invisible();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
