using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CsCheck;
using EmbeddedOrchard.Admin.Contents.Comparing;
using Microsoft.Extensions.Localization;

namespace EmbeddedOrchard.Tests.Admin;

public sealed partial class ChangeViewsTests
{
    private static readonly ChangeViews Views = new(new ChangeLabels(new SourceLanguage()));

    [Theory]
    [InlineData("The old hall", "The new hall", "<p>The -old- +new+ hall</p>")]
    [InlineData("one\ntwo\nthree", "one\nthree", "<p>one</p><p>-two-</p><p>three</p>")]
    [InlineData("<b>1</b>", "<i>1</i>", "<p>&lt;-b-+i+&gt;1&lt;/-b-+i+&gt;</p>")]
    public void Texts_are_compared_word_by_word(string older, string newer, string expected) =>
        Assert.Equal(expected, Marked(Views.InOne(Text(older, newer))));

    [Theory]
    [InlineData("""{"Value":12.5}""", """{"Value":12.75}""", "-12.5- +12.75+")]
    [InlineData("""{"Value":"2023-01-01T00:00:00Z"}""", """{"Value":"2023-01-02T00:00:00Z"}""", "-2023-01-01T00:00:00Z- +2023-01-02T00:00:00Z+")]
    [InlineData("""{"Value":true}""", null, "-\u2713- ")]
    [InlineData(null, """{"Value":7}""", " +7+")]
    public void Numbers_dates_and_yes_change_as_a_whole(string? older, string? newer, string expected) =>
        Assert.Equal(expected, Marked(Views.InOne(new(Value(older), Value(newer)))));

    [Fact]
    public void A_change_of_format_alone_is_said()
    {
        var view = Views.InOne(Html("<p>One two</p>", "<p>One <b>two</b></p>"));

        Assert.Equal("<p>One <b><span class=\"diff-reformatted\">two</span></b><span class=\"diff-note\"> formatting changed</span></p>", Written(view));
        Assert.False(view.IsSource);
    }

    [Theory]
    [InlineData("<p>One</p>", "<p class=\"x\">One</p>", "<pre>\u201C&lt;p +class=&quot;x&quot;+&gt;One&lt;/p&gt;\u201D</pre>")]
    [InlineData("<p>One</p>", "<p>One</p>\n", "<pre>\u201C&lt;p&gt;One&lt;/p&gt;+\n+\u201D</pre>")]
    [InlineData("<p>One</p><script>1</script>", "<p>One</p><script>2</script>", "<pre>\u201C&lt;p&gt;One&lt;/p&gt;&lt;script&gt;-1-+2+&lt;/script&gt;\u201D</pre>")]
    public void What_no_reader_sees_is_shown_in_the_source(string older, string newer, string expected)
    {
        var view = Views.InOne(Html(older, newer));

        Assert.Equal(expected, Marked(view));
        Assert.True(view.IsSource);
    }

    [Fact]
    public void Whatever_differs_is_marked() => Gen.Select(Fragment, Fragment).Where((older, newer) => older != newer).Sample((older, newer) =>
    {
        foreach (var change in new[] { Html(older, newer), Text(older, newer) })
        {
            Assert.Contains("class=\"diff-", Written(Views.InOne(change)), StringComparison.Ordinal);
            Assert.Matches("<(ins|del|span) class=\"diff-", Written(Views.SideBySide(change)));
        }
    });

    [Fact]
    public void Two_states_stand_beside_each_other_in_rows()
    {
        var view = Views.SideBySide(Html("<p>Same</p><p>It is old.</p>", "<p>Same</p><p>It is new.</p>"));

        Assert.Equal(
            """
            <div class="diff-row diff-unchanged"><div class="diff-old"><p>Same</p></div><div class="diff-new"><p>Same</p></div></div>
            <div class="diff-row diff-changed"><div class="diff-old"><p>It is -old-.</p></div><div class="diff-new"><p>It is +new+.</p></div></div>
            """.ReplaceLineEndings(string.Empty),
            Marked(view));
    }

    [Fact]
    public void Two_values_on_one_page_share_no_id()
    {
        var (older, newer) = ("<p>One of three.</p><p>Two of all three.</p><p>Three of all of three.</p>", "<p>Two of all three.</p><p>Three of all of three.</p><p>One of three.</p>");
        var ids = new[] { "HtmlBodyPart.Html", "Article.Html" }
            .Select(path => new ValueChange(Html(older) with { Path = path }, Html(newer) with { Path = path }))
            .SelectMany(change => Id().Matches(Written(Views.InOne(change))).Select(match => match.Value))
            .ToList();

        Assert.Equal(4, ids.Distinct().Count());
        Assert.Equal(4, ids.Count);
    }

    [Fact]
    public void A_comparison_that_went_too_far_says_so()
    {
        Assert.True(Views.InOne(Html(Words(seed: 1), Words(seed: 2))).IsCoarse);
    }

    private static readonly Gen<string> Fragment = Gen.OneOf(
        "a", "b", " ", "\n", "é", "word", ".", "<p>", "</p>", "<b>", "</b>", "<br>", "<hr>", "<ul>", "<li>", "</ul>", "<table><tr><td>", "<td colspan=2>", "</table>",
        "<ol start=3>", "</ol>", "<img src=/i.png>", "<img src=/i.png alt=x>", "<a href=/z>", "</a>", "<p class=x>", "<!-- c -->", "<pre>", "</pre>", "<h2>", "</h2>")
        .List[0, 12].Select(string.Concat);

    private static ItemValue? Value(string? json) => json is null ? null : new("Article.Size", "Article", "Size", JsonNode.Parse(json)!);

    private static ValueChange Html(string older, string newer) => new(Html(older), Html(newer));

    private static ItemValue Html(string html) => new("HtmlBodyPart.Html", "Body", "Body", JsonValue.Create(html));

    private static ValueChange Text(string older, string newer) => new(Text(older), Text(newer));

    private static ItemValue Text(string text) => new("TitlePart.Title", "Title", "Title", JsonValue.Create(text));

    // Few words in no order: nothing to hold on to.
    private static string Words(int seed)
    {
        var random = new Random(seed);

        return string.Join(' ', Enumerable.Range(0, 40_000).Select(_ => $"w{random.Next(50)}"));
    }

    private static string Written(ChangeView view)
    {
        using var writer = new StringWriter();
        view.Html.WriteTo(writer, HtmlEncoder.Default);

        return Language().Replace(writer.ToString(), string.Empty);
    }

    // Without the words for those who hear the page.
    private static string Marked(ChangeView view) =>
        Hidden().Replace(Written(view), string.Empty)
            .Replace("<ins class=\"diff-inserted\">", "+", StringComparison.Ordinal).Replace("</ins>", "+", StringComparison.Ordinal)
            .Replace("<del class=\"diff-deleted\">", "-", StringComparison.Ordinal).Replace("</del>", "-", StringComparison.Ordinal);

    [GeneratedRegex(" id=\"[^\"]+\"")]
    private static partial Regex Id();

    [GeneratedRegex("<span class=\"visually-hidden\">[^<]*</span>")]
    private static partial Regex Hidden();

    [GeneratedRegex("(?<=<span class=\"[a-z-]+\") lang=\"[^\"]*\"")]
    private static partial Regex Language();

    private sealed class SourceLanguage : IStringLocalizer<ChangeLabels>
    {
        public LocalizedString this[string name] => new(name, name);

        public LocalizedString this[string name, params object[] arguments] => new(name, string.Format(CultureInfo.InvariantCulture, name, arguments));

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}
