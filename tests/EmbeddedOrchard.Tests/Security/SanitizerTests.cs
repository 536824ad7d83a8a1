using EmbeddedOrchard.Security.Web;

namespace EmbeddedOrchard.Tests.Security;

public sealed class SanitizerTests
{
    private readonly HtmlSanitizerService _sanitizer = new();

    [Theory]
    [InlineData("<script>alert(1)</script>", "")]
    [InlineData("<scr<script>ipt>alert(1)</script>", "ipt&gt;alert(1)")]
    [InlineData("<img src=x onerror=alert(1)>", "<img src=\"x\">")]
    [InlineData("<img src=\"data:image/svg+xml,<svg onload=alert(1)>\" alt=\"a\">", "<img alt=\"a\">")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"jAvAsCrIpT&#58;alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"&#1;javascript:alert(1)\">x</a>", "<a>x</a>")]
    [InlineData("<a href=\"vbscript:x\">x</a>", "<a>x</a>")]
    [InlineData("<svg><script>alert(1)</script></svg>", "")]
    [InlineData("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></math>", "")]
    [InlineData("<iframe src=\"https://evil.example\"></iframe>", "")]
    [InlineData("<object data=\"x\"></object><embed src=\"x\">", "")]
    [InlineData("<style>body{display:none}</style>", "")]
    [InlineData("<p style=\"position:fixed\" class=\"x\" id=\"main\" onclick=\"x()\">styled</p>", "<p>styled</p>")]
    [InlineData("<form action=\"https://evil.example\"><input name=\"q\"><button>Go</button></form>", "Go")]
    [InlineData("<base href=\"https://evil.example/\"><meta http-equiv=\"refresh\" content=\"0\">", "")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>", "<img src=\"x\">\"&gt;")]
    [InlineData("<!-- comment --><p>x</p>", "<p>x</p>")]
    public void What_runs_loads_or_submits_something_is_taken_out(string hostile, string expected)
    {
        var clean = _sanitizer.Sanitize(hostile);

        Assert.DoesNotContain("<script", clean, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(" on", clean, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(expected, clean);
    }

    [Theory]
    [InlineData("<h2>Title</h2><p lang=\"fr\" dir=\"ltr\">Du <strong>texte</strong> et <em>plus</em></p>")]
    [InlineData("<ul><li>one</li></ul><ol start=\"3\"><li>two</li></ol>")]
    [InlineData("<table><caption>c</caption><thead><tr><th scope=\"col\">h</th></tr></thead><tbody><tr><td colspan=\"2\">d</td></tr></tbody></table>")]
    [InlineData("<p><a href=\"https://oidp.net/\" hreflang=\"en\">x</a> <a href=\"mailto:a@example.org\">y</a> <a href=\"/en/\">z</a></p>")]
    [InlineData("<figure><img src=\"/media/a.png\" alt=\"A map\"><figcaption>Map</figcaption></figure>")]
    [InlineData("<blockquote cite=\"https://oidp.net/\"><p>quoted</p></blockquote>")]
    public void Editorial_text_passes_as_it_is(string html) => Assert.Equal(html, _sanitizer.Sanitize(html));

    [Fact]
    public void What_is_clean_stays_as_it_is_when_it_is_cleaned_again()
    {
        var once = _sanitizer.Sanitize("<div><p>a<section>b</p><unknown>c</unknown></div>");

        Assert.Equal(once, _sanitizer.Sanitize(once));
    }
}
