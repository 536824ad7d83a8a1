using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Tests.Comparing.Html;

public sealed class CanonicalHtmlTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("  plain   text ", "plain text")]
    [InlineData("<p>a<p>b", "<p>a</p><p>b</p>")]
    [InlineData("<p> a <b>b</b><b>c</b> </p>", "<p>a <b>bc</b></p>")]
    [InlineData("<p>a<b></b></p><!-- c -->", "<p>a</p>")]
    [InlineData("<ul><li>a<ul><li>b</li></ul>c</li></ul>", "<ul><li>a<ul><li>b</li></ul>c</li></ul>")]
    [InlineData("<table><tr><td>1<td></table>", "<table><tbody><tr><td>1</td><td></td></tr></tbody></table>")]
    [InlineData("<a href=\"javascript:alert(1)\" onclick=\"x()\">a</a>", "<a>a</a>")]
    [InlineData("<a title=t href='/x?a=1&amp;b'>a</a>", "<a href=\"/x?a=1&amp;b\" title=\"t\">a</a>")]
    [InlineData("<script>alert(1)</script><p style=\"x\">a<video>b</video></p>", "<p>ab</p>")]
    [InlineData("<p>a<br>b<br><br>c<img src=\"/i.png\" alt=\"I\"></p><hr>", "<p>a<br>b<br><br>c<img alt=\"I\" src=\"/i.png\"></p><hr>")]
    [InlineData("<b>a<p>b</p>c</b>", "<b>a<p>b</p>c</b>")]
    [InlineData("<pre>\n  a\n   b </pre>", "<pre>  a\n   b</pre>")]
    [InlineData("<a href=\"/x\"><table><tbody><tr><td><a href=\"/y\">b</a></td></tr></tbody></table></a>", "<a href=\"/x\"><table><tbody><tr><td>b</td></tr></tbody></table></a>")]
    [InlineData("<p>M<b>ed</b>ellín</p>", "<p>M<b>ed</b>ellín</p>")]
    public void A_fragment_has_one_canonical_form(string html, string canonical)
    {
        Assert.Equal(canonical, CanonicalHtml.Of(html));
        Assert.Equal(canonical, CanonicalHtml.Of(canonical));
    }

    [Theory]
    [InlineData("can't stop, 3,14 l'eau", "can't| |stop|,| |3,14| |l'eau")]
    [InlineData("公民参与", "公|民|参|与")]
    [InlineData("मेरी मदद", "मेरी| |मदद")]
    [InlineData("مدينة، كبيرة", "مدينة|،| |كبيرة")]
    [InlineData("カタカナ👩‍👩‍👧🇨🇴🇧🇷", "カタカナ|👩‍👩‍👧|🇨🇴|🇧🇷")]
    [InlineData("a\u0301b e.g. x_y", "a\u0301b| |e.g|.| |x_y")]
    [InlineData("ש\"ח א'", "ש\"ח| |א'")]
    public void Words_end_where_Unicode_says(string text, string tokens)
    {
        var found = new List<string>();
        for (var position = 0; position < text.Length; position = WordBreaks.Next(text, position))
        {
            found.Add(text[position..WordBreaks.Next(text, position)]);
        }

        Assert.Equal(tokens, string.Join('|', found));
    }
}
