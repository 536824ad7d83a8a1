using CsCheck;
using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Translation.Formats.Inline;

namespace OrchardParticipation.Translation.Formats.Tests.Inline;

public sealed class InlineCodesTests
{
    private static readonly string[] _parts = ["<", ">", "</", "<b>", "</b>", "<a href=\"", "\">", "/>", "&", "&#x", ";", "<br", " "];

    [Theory]
    [InlineData("a", "b")]
    [InlineData("<b>a</b>", "x <b>y</b>")]
    [InlineData("<b>a</b><i>c</i>", "<i>c <b>y</b></i>")]
    [InlineData("<br>a<br>", "a<br/>b<br />")]
    [InlineData("<b>a</b><b>c</b>", "<b>a<b>c</b></b>")]
    [InlineData("a <img alt=\"A &gt; b\" src=\"/a\">", "<img alt=\"A &gt; b\" src=\"/a\" />")]
    [InlineData("1 &lt; 2", "1 < 2 && 3 &gt; 2 > \"")]
    public void A_translation_may_have_the_tags_of_its_source_in_any_order(string source, string target) =>
        Assert.Null(InlineCodes.Check(source, target));

    [Theory]
    [InlineData("a", "<b>a</b>", ProblemKind.UnknownTag, "<b>")]
    [InlineData("<b>a</b>", "a", ProblemKind.MissingTag, "<b>")]
    [InlineData("<b>a</b>", "<b>a</b><b>c</b>", ProblemKind.RepeatedTag, "<b>")]
    [InlineData("<b>a</b>", "<b>a", ProblemKind.MisnestedTag, "<b>")]
    [InlineData("<b>a</b>", "a</b>", ProblemKind.MisnestedTag, "</b>")]
    [InlineData("<b>a</b>", "<b>a</b", ProblemKind.MisnestedTag, "</b")]
    [InlineData("<b>a</b><i>c</i>", "<b>a<i>c</b></i>", ProblemKind.MisnestedTag, "</b>")]
    [InlineData("<b>a</b>", "<b>a</i>", ProblemKind.MisnestedTag, "</i>")]
    [InlineData("<b>a</b>", "<B>a</B>", ProblemKind.UnknownTag, "<B>")]
    [InlineData("<b>a</b>", "<b >a</b>", ProblemKind.UnknownTag, "<b >")]
    [InlineData("<b>a</b>", "<b/>a</b>", ProblemKind.UnknownTag, "<b/>")]
    [InlineData("<b>a</b>", "<b onclick=\"x()\">a</b>", ProblemKind.UnknownTag, "<b onclick=\"x()\">")]
    [InlineData("<a href=\"/x\">a</a>", "<a href=\"/y\">a</a>", ProblemKind.UnknownTag, "<a href=\"/y\">")]
    [InlineData("<a href=\"/x\">a</a>", "<a href='/x'>a</a>", ProblemKind.UnknownTag, "<a href='/x'>")]
    [InlineData("<a href=\"/x\">a</a><a href=\"/y\">b</a>", "<a href=\"/x\">a<a href=\"/y\">b</a></a>", ProblemKind.MisnestedTag, "<a href=\"/y\">")]
    [InlineData("a", "<!-- a -->", ProblemKind.UnknownTag, "<!-- a -->")]
    [InlineData("a", "<?php ?>", ProblemKind.UnknownTag, "<?php ?>")]
    [InlineData("a", "<script>x()</script>", ProblemKind.UnknownTag, "<script>")]
    [InlineData("<script>x()</script>", "<script>x()</script>", ProblemKind.SourceTag, "<script>")]
    [InlineData("<p>a</p>", "<p>a</p>", ProblemKind.SourceTag, "<p>")]
    [InlineData("<li>a</li>", "a", ProblemKind.SourceTag, "<li>")]
    [InlineData("<td>a</td>", "a", ProblemKind.SourceTag, "<td>")]
    [InlineData("<hr>", "a", ProblemKind.SourceTag, "<hr>")]
    [InlineData("<x-y>a</x-y>", "a", ProblemKind.SourceTag, "<x-y>")]
    [InlineData("<a href=\"javascript:x\">a</a>", "a", ProblemKind.SourceTag, "<a href=\"javascript:x\">")]
    public void Anything_else_is_damage(string source, string target, ProblemKind kind, string tag) =>
        Assert.Equal(new TagDamage(kind, tag), InlineCodes.Check(source, target));

    [Theory]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("br")]
    [InlineData("wbr")]
    [InlineData("img")]
    [InlineData("span")]
    [InlineData("del")]
    [InlineData("time")]
    public void Every_element_that_may_stand_in_a_line_is_known(string name) =>
        Assert.Equal(name is "br" or "wbr" or "img", new InlineTags().Find($"<{name}>")!.IsVoid);

    [Fact]
    public Task Whatever_is_accepted_has_no_markup_but_that_of_its_source() => Samples.Documents.SampleAsync(async document =>
    {
        foreach (var unit in (await Samples.ReadXliff(await Samples.WriteXliff(document))).Document!.Items.SelectMany(item => item.Units).Where(unit => unit is { IsHtml: true, Target: not null }))
        {
            Assert.Null(InlineCodes.Check(unit.Source, unit.Target!));
            Assert.Equal(Tags(unit.Source), Tags(unit.Target!));
            Assert.Subset(Tags(unit.Source).ToHashSet(), Tags(CanonicalHtml.Of($"<p>{unit.Target}</p>")[3..^4]).ToHashSet());
        }
    }, iter: 300, threads: 2);

    [Fact]
    public void Any_text_at_all_is_accepted_or_refused() =>
        Gen.OneOf(Gen.String, Gen.Int[0, _parts.Length - 1].Select(i => _parts[i]).Array[0, 12].Select(string.Concat))
            .Sample(text => InlineCodes.Check("<b>a</b><br>", text) is null or { Tag: not null }, iter: 2_000);

    private static IEnumerable<string> Tags(string html) => html.Split('<').Skip(1).Select(part => part[..part.IndexOf('>', StringComparison.Ordinal)]).Order(StringComparer.Ordinal);
}
