using System.Xml.Linq;
using CsCheck;
using OrchardParticipation.Translation.Formats.Xliff;

namespace OrchardParticipation.Translation.Formats.Tests.Xliff;

public sealed class WrittenFileTests
{
    private static readonly XNamespace Core = "urn:oasis:names:tc:xliff:document:2.0";

    private static readonly string[] _order = ["profiles", "notes", "originalData", "segment", "unit"];

    [Fact]
    public async Task A_file_looks_like_this()
    {
        var unit = Samples.Html("""Hi <a href="/x?a=1&amp;b">you</a><br><b>x</b>""", """<b>x</b><br>Toi &amp; <a href="/x?a=1&amp;b">moi</a>""") with { Note = "Kind.", MaxLength = 60 };

        Assert.Equal("""
            <?xml version="1.0" encoding="utf-8"?>
            <xliff xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0" version="2.1" srcLang="en" trgLang="fr" xmlns="urn:oasis:names:tc:xliff:document:2.0">
              <file id="item" original="v1">
                <slr:profiles generalProfile="xliff:codepoints" />
                <notes>
                  <note category="title">A practice</note>
                </notes>
                <unit id="u" type="participation:html" slr:sizeRestriction="60" xml:space="preserve">
                  <notes>
                    <note>Kind.</note>
                  </notes>
                  <originalData>
                    <data id="d1">&lt;a href="/x?a=1&amp;amp;b"&gt;</data>
                    <data id="d2">&lt;/a&gt;</data>
                    <data id="d3">&lt;br&gt;</data>
                    <data id="d4">&lt;b&gt;</data>
                    <data id="d5">&lt;/b&gt;</data>
                  </originalData>
                  <segment state="translated">
                    <source>Hi <pc id="1" canCopy="no" canDelete="no" type="link" dataRefStart="d1" dataRefEnd="d2">you</pc><ph id="2" canCopy="no" canDelete="no" type="fmt" subType="xlf:lb" dataRef="d3" /><pc id="3" canCopy="no" canDelete="no" type="fmt" subType="xlf:b" dataRefStart="d4" dataRefEnd="d5">x</pc></source>
                    <target><pc id="3" canCopy="no" canDelete="no" type="fmt" subType="xlf:b" dataRefStart="d4" dataRefEnd="d5">x</pc><ph id="2" canCopy="no" canDelete="no" type="fmt" subType="xlf:lb" dataRef="d3" />Toi &amp; <pc id="1" canCopy="no" canDelete="no" type="link" dataRefStart="d1" dataRefEnd="d2">moi</pc></target>
                  </segment>
                </unit>
              </file>
            </xliff>
            """, await Samples.WriteXliff(Samples.Document(unit)));
    }

    [Fact]
    public async Task Characters_that_XML_has_not_are_elements_in_texts_and_in_tags()
    {
        var file = await Samples.WriteXliff(Samples.Document(Samples.Html("a\u0001b<span title=\"\u0007\">c</span>\r")));

        Assert.Contains("<source>a<cp hex=\"0001\" />b<pc", file, StringComparison.Ordinal);
        Assert.Contains("title=\"<cp hex=\"0007\" />\"", file, StringComparison.Ordinal);
        Assert.Contains("</pc>&#xD;</source>", file, StringComparison.Ordinal);
    }

    [Fact]
    public Task Ids_references_and_the_order_of_elements_are_those_of_the_specification() => Samples.Documents.SampleAsync(async document =>
    {
        var xliff = XDocument.Parse(await Samples.WriteXliff(document), LoadOptions.PreserveWhitespace).Root!;

        Assert.Distinct(xliff.Elements(Core + "file").Select(Id));
        foreach (var file in xliff.Elements(Core + "file"))
        {
            AssertOrder(file);
            Assert.Distinct(file.Elements(Core + "unit").Select(Id));
            Assert.All(file.DescendantsAndSelf().Attributes("id"), id => Assert.Matches(@"^[-._:\p{L}\p{M}\p{Nd}]+$", id.Value));
        }

        Assert.All(xliff.Descendants(Core + "unit"), AssertUnit);
    }, iter: 300, threads: 2);

    [Fact]
    public async Task A_translation_that_is_older_than_its_source_is_written_and_held_to_it_when_it_is_read()
    {
        var file = await Samples.WriteXliff(Samples.Document(Samples.Html("a <b>b</b>", "a <i>b</i>")));

        Assert.Contains("<target>a <pc id=\"2\"", file, StringComparison.Ordinal);
        Assert.Equal(ProblemKind.UnknownTag, Assert.Single((await Samples.ReadXliff(file)).Problems).Kind);
    }

    [Fact]
    public async Task Items_are_written_as_they_come_and_those_without_units_are_left_out()
    {
        using var output = new MemoryStream();
        var sizes = new List<long>();
        await XliffWriter.WriteAsync(output, "en", "fr", Items());
        var read = await Samples.ReadXliff(System.Text.Encoding.UTF8.GetString(output.ToArray()));

        Assert.True(sizes[0] == 0 && sizes[0] < sizes[1] && sizes[1] < sizes[2]);
        Assert.Equal(["a", "b"], read.Document!.Items.Select(item => item.Id));

        async IAsyncEnumerable<TranslatedItem> Items()
        {
            foreach (var id in (string[])["a", "b", "c"])
            {
                sizes.Add(output.Length);
                await Task.Yield();
                yield return new(id, null, null, id == "c" ? [] : [Samples.Plain("x")]);
            }
        }
    }

    private static void AssertUnit(XElement unit)
    {
        AssertOrder(unit);
        var segment = Assert.Single(unit.Elements(Core + "segment"));
        Assert.Contains(string.Join(' ', segment.Elements().Select(element => element.Name.LocalName)), (string[])["source", "source target"]);
        var data = unit.Descendants(Core + "data").Select(Id).ToList();
        Assert.Distinct(data);
        Assert.Distinct(segment.Elements(Core + "source").Descendants().Attributes("id").Select(id => id.Value));
        Assert.Equal(
            segment.Elements(Core + "source").Descendants().Attributes("id").Select(id => id.Value).Order(),
            segment.Elements().Last().Descendants().Attributes("id").Select(id => id.Value).Order());
        Assert.Subset(data.ToHashSet(), segment.Descendants().Attributes().Where(attribute => attribute.Name.LocalName.StartsWith("dataRef", StringComparison.Ordinal)).Select(reference => reference.Value).ToHashSet());
    }

    private static void AssertOrder(XElement element)
    {
        var places = element.Elements().Select(child => Array.IndexOf(_order, child.Name.LocalName)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    private static string Id(XElement element) => element.Attribute("id")!.Value;
}
