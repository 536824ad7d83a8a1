namespace OrchardParticipation.Translation.Formats.Tests.Xliff;

public sealed class DamageTests
{
    private const string Source = """Hi <pc id="1" dataRefStart="d1" dataRefEnd="d2">you</pc><ph id="2" dataRef="d3"/> <pc id="3" dataRefStart="d4" dataRefEnd="d5">x</pc>""";

    private const string Pair = """<pc id="1">v</pc>""";

    [Theory]
    [InlineData("a " + Pair + """<ph id="2"/>""", ProblemKind.MissingTag, "<b>")]
    [InlineData("a " + Pair + """<ph id="2"/><pc id="3"/><ph id="2"/>""", ProblemKind.RepeatedTag, "<br>")]
    [InlineData("a " + Pair + """<ph id="2"/><pc id="3"/><ph id="9" dataRef="d3"/>""", ProblemKind.UnknownTag, "<br>")]
    [InlineData("a " + Pair + """<ph id="2"/><pc id="3"/><ph id="9" copyOf="2"/>""", ProblemKind.UnknownTag, "9")]
    [InlineData("a " + Pair + """<ph id="2"/><ph id="3"/>""", ProblemKind.MisnestedTag, "<b>")]
    [InlineData("a " + Pair + """<pc id="2"/><pc id="3"/>""", ProblemKind.MisnestedTag, "<br>")]
    [InlineData("""<sc id="1"/><ph id="2"/><pc id="3"/>""", ProblemKind.MisnestedTag, "<a href=\"/x\">")]
    [InlineData("""<sc id="1"/><sc id="3"/><ec startRef="1"/><ec startRef="3"/><ph id="2"/>""", ProblemKind.MisnestedTag, "<a href=\"/x\">")]
    [InlineData("""<ec startRef="1"/><ph id="2"/>""", ProblemKind.MisnestedTag, "<a href=\"/x\">")]
    [InlineData("""<ec id="1" isolated="yes"/>""", ProblemKind.MisnestedTag, "<a href=\"/x\">")]
    [InlineData("<script>x</script>", ProblemKind.UnknownTag, "script")]
    [InlineData("a<cp hex=\"D800\"/>", ProblemKind.UnknownCharacter, "D800")]
    [InlineData("a<cp hex=\"110000\"/>", ProblemKind.UnknownCharacter, "110000")]
    [InlineData("a<cp/>", ProblemKind.UnknownCharacter, "")]
    public async Task Damaged_codes_are_reported_with_their_line_and_the_other_units_are_read(string target, ProblemKind kind, string detail)
    {
        var result = await Samples.ReadXliff(File(Source, target));

        Assert.Equal(new FileProblem(kind == ProblemKind.MissingTag || target.StartsWith("<sc id=\"1\"/><ph", StringComparison.Ordinal) ? 3 : 9, "i", "u", kind, detail), Assert.Single(result.Problems));
        Assert.Equal("good", Assert.Single(Assert.Single(result.Document!.Items).Units).Id);
    }

    [Theory]
    [InlineData("""<ph id="1"/>""", "1")]
    [InlineData("""<ph id="1" dataRef="d9"/>""", "1")]
    [InlineData("""<ph id="1" dataRef="d6"/>""", "<script>")]
    [InlineData("""<pc id="1" dataRefStart="d7" dataRefEnd="d8">x</pc>""", "<a href=\"javascript:x\">")]
    [InlineData("""<pc id="1" dataRefStart="d10" dataRefEnd="d8">x</pc>""", "<b onclick=\"x()\">")]
    [InlineData("""<ph id="1" dataRef="d11"/>""", "<br>text<br>")]
    [InlineData("""<ph id="1" dataRef="d13"/>""", "x<br>")]
    [InlineData("""<pc id="1" dataRefStart="d12">x</pc>""", "<p>")]
    [InlineData("""<ph id="1" dataRef="d3"/><ph id="1" dataRef="d3"/>""", "<br>")]
    [InlineData("""<pc id="1" dataRefStart="d1"><pc id="2" dataRefStart="d1">x</pc></pc>""", "<a href=\"/x\">")]
    public async Task A_source_cannot_bring_in_what_no_line_of_text_may_have(string source, string detail) =>
        Assert.Equal(new FileProblem(8, "i", "u", ProblemKind.SourceTag, detail), Assert.Single((await Samples.ReadXliff(File(source, source))).Problems));

    [Fact]
    public async Task A_plain_text_has_no_codes_whatever_the_file_says() =>
        Assert.Equal(ProblemKind.SourceTag, Assert.Single((await Samples.ReadXliff(File(Source, Source).Replace("<unit id=\"u\"", "<unit type=\"participation:text\" id=\"u\"", StringComparison.Ordinal))).Problems).Kind);

    [Fact]
    public async Task What_a_translation_says_of_its_tags_does_not_count()
    {
        var result = await Samples.ReadXliff(File(Source, """<pc id="1" dataRefStart="d10" dataRefEnd="d8">v</pc><ph id="2" dataRef="d6"/><pc id="3" dataRefStart="d7"/>&lt;script>"""));

        Assert.Empty(result.Problems);
        Assert.Equal("""<a href="/x">v</a><br><b></b>&lt;script&gt;""", result.Document!.Items[0].Units[0].Target);
    }

    [Fact]
    public async Task A_unit_of_which_a_segment_has_no_translation_is_not_read() =>
        Assert.Equal(
            [new FileProblem(2, "i", "u", ProblemKind.PartlyTranslated, "")],
            (await Samples.ReadXliff(Head + "<file id=\"i\">\n<unit id=\"u\"><segment><source>a</source><target>a</target></segment><segment><source>b</source><target> </target></segment></unit></file></xliff>")).Problems);

    [Fact]
    public async Task Of_two_units_with_the_same_id_none_is_read_and_of_two_files_the_first()
    {
        const string Unit = "<segment><source>a</source></segment></unit>";
        var result = await Samples.ReadXliff($"{Head}\n<file id=\"i\"><unit id=\"a\">{Unit}<unit id=\"b\">{Unit}\n<unit id=\"a\">{Unit}<unit>{Unit}</file>\n<file id=\"i\"><unit id=\"c\">{Unit}</file>\n<file><unit id=\"c\">{Unit}</file></xliff>");

        Assert.Equal(
            [
                new(3, "i", "a", ProblemKind.DuplicateId, "a"), new(3, "i", null, ProblemKind.NoId, ""),
                new(4, "i", null, ProblemKind.DuplicateItem, "i"), new FileProblem(5, null, null, ProblemKind.NoId, ""),
            ],
            result.Problems);
        Assert.Equal("b", Assert.Single(Assert.Single(result.Document!.Items).Units).Id);
    }

    private const string Head = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">""";

    private static string File(string source, string target) => $"""
        {Head}
        <file id="i">
        <unit id="u" xml:space="preserve">
        <originalData><data id="d1">&lt;a href="/x"></data><data id="d2">&lt;/a></data><data id="d3">&lt;br></data><data id="d4">&lt;b></data><data id="d5">&lt;/b></data>
        <data id="d6">&lt;script></data><data id="d7">&lt;a href="javascript:x"></data><data id="d8">&lt;/a></data><data id="d10">&lt;b onclick="x()"></data>
        <data id="d11">&lt;br>text&lt;br></data><data id="d12">&lt;p></data><data id="d13">x&lt;br></data></originalData>
        <segment>
        <source>{source}</source>
        <target>{target}</target>
        </segment></unit>
        <unit id="good"><segment><source>a</source></segment></unit>
        </file></xliff>
        """;
}
