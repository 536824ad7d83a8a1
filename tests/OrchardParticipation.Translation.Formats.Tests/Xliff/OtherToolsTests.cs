using System.Text;
using OrchardParticipation.Translation.Formats.Xliff;

namespace OrchardParticipation.Translation.Formats.Tests.Xliff;

/// <summary>Files in the manner of other tools.</summary>
public sealed class OtherToolsTests
{
    private const string Head = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr">""";

    private const string Data = """<originalData><data id="d1">&lt;a href="/x"></data><data id="d2">&lt;/a></data><data id="d3">&lt;br></data></originalData>""";

    [Fact]
    public async Task A_file_that_was_laid_out_for_people_has_the_same_texts()
    {
        var unit = await Unit($"""
            <unit id="u">
                {Data}
                <segment state="final">
                    <source>
                        Hello
                        <pc id="1" dataRefStart="d1" dataRefEnd="d2">
                            big   world</pc><ph id="2" dataRef="d3"/>
                        end
                    </source>
                    <target>Bonjour <pc id="1" dataRefStart="d1" dataRefEnd="d2">grand monde</pc><ph id="2" dataRef="d3"/> fin</target>
                </segment>
            </unit>
            """);

        Assert.Equal("""Hello <a href="/x">big world</a><br> end""", unit.Source);
        Assert.Equal("""Bonjour <a href="/x">grand monde</a><br> fin""", unit.Target);
        Assert.Equal((true, UnitState.Final), (unit.IsHtml, unit.State));
    }

    [Fact]
    public async Task White_space_that_is_to_be_kept_is_kept() =>
        Assert.Equal(" a \n b ", (await Unit("""<unit id="u"><segment><source xml:space="preserve"> a """ + "\n" + """ b </source></segment></unit>""")).Source);

    [Fact]
    public async Task Segments_are_joined_with_what_stands_between_them_and_are_as_far_as_the_last()
    {
        var unit = await Unit("""
            <unit id="u" xml:space="preserve">
              <segment id="s1" state="final"><source>One.</source><target>Un.</target></segment>
              <ignorable><source> </source></ignorable>
              <segment id="s2" state="reviewed"><source>Two.</source><target>Deux.</target></segment>
              <ignorable><source>  </source><target>_</target></ignorable>
              <segment id="s3" state="translated"><source>Three.</source><target>Trois.</target></segment>
            </unit>
            """);

        Assert.Equal(("One. Two.  Three.", "Un. Deux._Trois.", UnitState.Translated), (unit.Source, unit.Target, unit.State));
    }

    [Fact]
    public async Task Translations_of_segments_may_be_in_another_order() =>
        Assert.Equal("Deux. Un.", (await Unit("""
            <unit id="u" xml:space="preserve">
              <segment><source>One.</source><target order="3">Un.</target></segment>
              <ignorable><source> </source><target order="2"> </target></ignorable>
              <segment><source>Two.</source><target order="1">Deux.</target></segment>
            </unit>
            """)).Target);

    [Fact]
    public async Task Pairs_may_be_two_codes_and_end_in_another_segment()
    {
        var unit = await Unit($"""
            <unit id="u" xml:space="preserve">{Data}
              <segment state="translated"><source>A <sc id="1" dataRef="d1"/>b.</source><target>Un <sc id="1" dataRef="d1" canCopy="no"/>b.</target></segment>
              <segment state="translated"><source>c<ec startRef="1" dataRef="d2"/><ph id="2" dataRef="d3" canDelete="no"/></source><target>c<ec startRef="1" dataRef="d2"/><ph id="2"/></target></segment>
            </unit>
            """);

        Assert.Equal(("""A <a href="/x">b.c</a><br>""", """Un <a href="/x">b.c</a><br>"""), (unit.Source, unit.Target));
    }

    [Fact]
    public async Task A_pair_may_be_one_element_here_and_two_codes_there_and_codes_may_change_places() =>
        Assert.Equal("""<br>x <a href="/x">y</a>""", (await Unit($"""
            <unit id="u" xml:space="preserve">{Data}<segment><source><pc id="1" dataRefStart="d1" dataRefEnd="d2">w</pc><ph id="2" dataRef="d3"/></source>
            <target><ph id="2" dataRef="d3"/>x <sc id="1" dataRef="d1"/>y<ec startRef="1" dataRef="d2"/></target></segment></unit>
            """)).Target);

    [Fact]
    public async Task Modules_extensions_and_annotations_are_passed_over()
    {
        var result = await Samples.ReadXliff($"""
            <?xml version="1.0"?><?tool version="3"?>
            <!-- made by hand -->
            {Head}<file id="i"><skeleton href="x.skl"/>
            <mda:metadata xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0"><mda:metaGroup><mda:meta type="unit">x</mda:meta></mda:metaGroup></mda:metadata>
            <group id="g"><notes><note category="title">not this one</note></notes><group id="h">
            <unit id="u" canResegment="no" translate="yes" its:any="x" xmlns:its="http://www.w3.org/2005/11/its" slr:sizeRestriction="5,60" xmlns:slr="urn:oasis:names:tc:xliff:sizerestriction:2.0">
              <mtc:matches xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><mtc:match ref="#m1"><source>No</source><target>Non</target></mtc:match></mtc:matches>
              <x:history xmlns:x="https://example.org/x"><unit xmlns="urn:oasis:names:tc:xliff:document:2.0" id="w"><segment><source>No</source></segment></unit></x:history>
              <notes><note appliesTo="target">A note.</note><note>Another one.</note></notes>
              <segment state="translated" subState="x:y"><source>A <mrk id="m1" type="term">te<!-- c -->rm</mrk>, <sm id="m2" type="comment" value="v"/>more<em startRef="m2"/></source>
              <target>Un <mrk id="m1" type="term"><![CDATA[<b>&]]></mrk>, <cp hex="0007"/>plus</target></segment>
            </unit></group></group></file></xliff>
            """);

        Assert.Empty(result.Problems);
        var item = Assert.Single(result.Document!.Items);
        Assert.Null(item.Title);
        Assert.Equal(new TranslationUnit("u", "A term, more", "Un <b>&, \u0007plus", false, UnitState.Translated, "A note.\nAnother one.", 60), Assert.Single(item.Units));
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    public async Task A_file_may_have_any_encoding_that_it_names(string encoding)
    {
        var written = Encoding.GetEncoding(encoding);
        var text = $"""<?xml version="1.0" encoding="{encoding}"?>{Head}<file id="i"><unit id="u"><segment><source>Œuvre é</source></segment></unit></file></xliff>""".Replace("Œ", "&#x152;", StringComparison.Ordinal);

        var result = await XliffReader.ReadAsync(new MemoryStream([.. written.GetPreamble(), .. written.GetBytes(text)]));

        Assert.Equal("Œuvre é", result.Document!.Items[0].Units[0].Source);
    }

    [Theory]
    [InlineData("", "", null)]
    [InlineData("", "<target/>", null)]
    [InlineData("state=\"translated\"", "<target></target>", null)]
    [InlineData("state=\"translated\"", "<target>b</target>", "b")]
    [InlineData("state=\"nearly\"", "<target>b</target>", "b")]
    public async Task A_translation_may_be_missing(string state, string target, string? expected) =>
        Assert.Equal(expected, (await Unit($"<unit id=\"u\"><segment {state}><source>a</source>{target}</segment></unit>")).Target);

    [Fact]
    public async Task Of_a_file_without_languages_it_is_not_known_what_they_are()
    {
        var result = await Samples.ReadXliff("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.2\" version=\"2.2\" srcLang=\"en\"><file id=\"i\"><unit id=\"u\"><segment><source>a</source></segment></unit></file></xliff>");

        Assert.Equal(("en", ""), (result.Document!.SourceLanguage, result.Document.TargetLanguage));
    }

    private static async Task<TranslationUnit> Unit(string unit)
    {
        var result = await Samples.ReadXliff($"{Head}<file id=\"i\">{unit}</file></xliff>");
        Assert.Empty(result.Problems);
        return Assert.Single(Assert.Single(result.Document!.Items).Units);
    }
}
