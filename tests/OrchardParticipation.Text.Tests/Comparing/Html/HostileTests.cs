using AngleSharp.Html.Parser;
using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Comparing.Html.Rendering;

namespace OrchardParticipation.Text.Tests.Comparing.Html;

public sealed class HostileTests
{
    public static TheoryData<string, string, string> Inputs => new()
    {
        { "nested", Repeat("<div>", 100_000), Repeat("<b>", 100_000) + "x" },
        { "nested and closed", Repeat("<div>", 20_000) + Repeat("</div>", 20_000), Repeat("<em>", 20_000) + "x" + Repeat("</em>", 20_000) },
        { "siblings", Repeat("<p>a</p>", 200_000), Repeat("<p>b</p>", 200_000) },
        { "empty siblings", Repeat("<p></p>", 100_000), Repeat("<hr>", 100_000) },
        { "broken entities", Repeat("&copy&#x;&#99999999;&&lt", 5_000), Repeat("&#0;&#xD800;&;", 5_000) },
        { "bidi controls", "<p>\u202Eevil\u2066</p>", "<p>\u202Dgood\u2069</p>" },
        { "one word", new string('w', 10_000_000), new string('v', 10_000_000) },
        { "one word, often", Repeat("word ", 500_000), Repeat("word ", 400_000) },
        { "scripts", "<p onclick=\"evil()\" style=\"x:expression(evil())\">a</p><script>evil()</script>", "<a href=\"javascript:evil()\">b</a><img src=\"data:evil\" onerror=evil()><svg onload=evil()>" },
        { "look-alike anchors", "<p id=\"diff-move-1-to\" class=\"diff-moved\">a</p>", "<ins class=\"diff-inserted\">a</ins>" },
        { "tags in text", "<p>&lt;script&gt;evil()&lt;/script&gt;</p>", "<p title=\"&quot;&gt;&lt;script&gt;\">a</p>" },
        { "stray ends", Repeat("</div></b></p>", 50_000), Repeat("<a><a><p><li><td>", 40_000) },
        { "unclosed tag", "<p title=\"", "<p " + Repeat("a ", 50_000) },
        { "lone surrogates", "<p>\uD800 a \uDC00</p>", "<p>\uDC00\uD800</p>" },
        { "nothing", "", " \n" },
    };

    [Theory]
    [MemberData(nameof(Inputs), DisableDiscoveryEnumeration = true)]
    public void Any_input_is_compared_within_the_budget_and_nothing_leaks(string name, string old, string @new)
    {
        var diff = HtmlDiff.Compare(old, @new);
        var view = UnifiedView.Render(diff);

        Assert.InRange(diff.Steps, 0, DiffOptions.DefaultSteps);
        Assert.Equal((CanonicalHtml.Of(old), CanonicalHtml.Of(@new)), (diff.RejectAll(), diff.AcceptAll()));
        Assert.False(view.Length < 10_000 && HasScript(view), name);
        Assert.DoesNotContain("javascript:", view, StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_and_attributes_that_run_something_are_not_in_any_view()
    {
        var diff = HtmlDiff.Compare(
            "<p onclick=\"evil()\">a</p><script>evil()</script><a href=\" java\nscript:evil()\">x</a>",
            "<p style=\"a\">b</p><iframe src=\"/evil\"></iframe><a href=\"vbscript:evil\">y</a><img src=\"data:evil\" onerror=\"evil()\">");

        Assert.DoesNotContain("evil", UnifiedView.Render(diff) + SideBySideView.Render(diff) + SourceView.Render(diff) + DiffJson.Render(diff), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<a href=\"javascript:evil()\" href=\"/ok\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"/ok\" href=\"javascript:evil()\">x</a>", "<a href=\"/ok\">x</a>")]
    public void Of_an_attribute_that_is_written_twice_the_first_one_counts_as_in_browsers(string html, string canonical) =>
        Assert.Equal(canonical, CanonicalHtml.Of(html));

    [Fact]
    public void Signs_that_turn_the_text_are_seen_in_the_source() =>
        Assert.Contains("[U+202E]", SourceView.Render(HtmlDiff.Compare("<p>a</p>", "<p>\u202Ea</p>")), StringComparison.Ordinal);

    [Theory]
    [InlineData(0, true)]
    [InlineData(DiffOptions.DefaultSteps, false)]
    public void A_result_that_spent_its_budget_says_so(long steps, bool coarse) =>
        Assert.Equal(coarse, HtmlDiff.Compare("<p>" + Words(1, 400) + "</p>", "<p>" + Words(2, 400) + "</p>", new DiffOptions(steps)).Coarse);

    [Fact]
    public void What_is_too_deep_is_left_out_and_its_text_stays() =>
        Assert.Equal(64, CanonicalHtml.Of(Repeat("<div>", 90) + "x" + Repeat("</div>", 90)).Split("<div>").Length - 1);

    // Words of which half are on both sides, in another order.
    private static string Words(int seed, int count)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, count).Select(_ => $"w{random.Next(40)}"));
    }

    private static bool HasScript(string view) => new HtmlParser().ParseDocument("<body>" + view).QuerySelectorAll("*")
        .Any(element => element.LocalName is "script" or "svg" or "iframe" || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name == "style"));

    private static string Repeat(string part, int count) => string.Concat(Enumerable.Repeat(part, count));
}
