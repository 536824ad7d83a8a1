using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using OrchardParticipation.Revisions.Rendering;
using OrchardParticipation.Text.Comparing;

namespace OrchardParticipation.Revisions.Tests.Rendering;

public sealed class ComparisonHtmlTests
{
    private static readonly ChangeMarks _marks = new("en", "Removed:", "End of removed text.", "Added:", "End of added text.");

    [Fact]
    public void Changes_are_marked_up_and_said_in_words()
    {
        var html = Render("<p>the old plan</p>", "<p>the new plan</p>");

        Assert.Equal(
            "<p>the <del>(Removed:)old(End of removed text.)</del><ins>(Added:)new(End of added text.)</ins> plan</p>",
            html.Replace("<span class=\"visually-hidden\" lang=\"en\"> ", "(").Replace(" </span>", ")"));
    }

    [Fact]
    public void Items_of_a_list_stand_in_a_list() =>
        Assert.Equal(
            "<p>a</p><ul><li>b</li><li>c</li></ul><p>d</p>",
            Render("<p>a</p><ul><li>b</li><li>c</li></ul><p>d</p>", "<p>a</p><ul><li>b</li><li>c</li></ul><p>d</p>"));

    [Fact]
    public void Text_that_looks_like_markup_is_text()
    {
        var html = Render("", "<p>&lt;script&gt;alert(1)&lt;/script&gt; &quot;'&amp;</p>");

        Assert.Empty(new HtmlParser().ParseDocument(html).QuerySelectorAll("script"));
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Elements_and_attributes_of_either_side_never_come_through()
    {
        var html = Render(
            "<h2 id='x' onclick='a()'>Old <a href='javascript:b()'>link</a></h2>",
            "<h2 class='y'>New <img src='x' onerror='c()'><b>bold</b></h2><iframe src='//evil'></iframe>");

        Assert.Equal(
            ["DEL", "INS", "P", "SPAN", "STRONG"],
            new HtmlParser().ParseDocument(html).Body!.QuerySelectorAll("*").Select(element => element.TagName).Distinct().Order());
        Assert.Equal(
            ["class", "lang"],
            new HtmlParser().ParseDocument(html).Body!.QuerySelectorAll("*").SelectMany(element => element.Attributes).Select(attribute => attribute.Name).Distinct().Order());
    }

    [Fact]
    public void What_is_written_is_what_a_browser_reads()
    {
        var html = Render("<ul><li>one</li></ul><pre>x\ny</pre>", "<blockquote>two</blockquote><h3>three<br>four</h3>");

        Assert.Equal(html, new HtmlParser().ParseDocument(html).Body!.InnerHtml);
    }

    private static string Render(string old, string @new)
    {
        using var writer = new StringWriter();
        new ComparisonHtml(TextComparer.CompareHtml(old, @new), _marks).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
