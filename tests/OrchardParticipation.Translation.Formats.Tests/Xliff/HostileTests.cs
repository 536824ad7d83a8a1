using System.Text;
using OrchardParticipation.Translation.Formats.Xliff;

namespace OrchardParticipation.Translation.Formats.Tests.Xliff;

public sealed class HostileTests
{
    private const string Head = """<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr">""";

    private const string Unit = "<unit id=\"u\"><segment><source>a</source></segment></unit>";

    [Theory]
    [InlineData("", ProblemKind.NotXml, "")]
    [InlineData("hello", ProblemKind.NotXml, "")]
    [InlineData("msgid \"\"", ProblemKind.NotXml, "")]
    [InlineData(Head + "<file id=\"i\">" + Unit, ProblemKind.NotXml, "")]
    [InlineData(Head + "<file id=\"i\">" + Unit + "</file></xliff><x/>", ProblemKind.NotXml, "")]
    [InlineData(Head + "<file id=\"i\">" + Unit + "</file></xliff>&x;", ProblemKind.NotXml, "")]
    [InlineData(Head + "<file id=\"i\"><unit id=\"u\"><segment><source>&amp;&x;</source></segment></unit></file></xliff>", ProblemKind.NotXml, "")]
    [InlineData("<html/>", ProblemKind.NotXliff, "html")]
    [InlineData("<xliff xmlns=\"urn:example\" version=\"2.1\"/>", ProblemKind.NotXliff, "xliff")]
    [InlineData("<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"/>", ProblemKind.XliffVersion, "1.2")]
    [InlineData("<xliff version=\"1.0\"/>", ProblemKind.XliffVersion, "1.0")]
    [InlineData("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"3.0\"/>", ProblemKind.XliffVersion, "3.0")]
    [InlineData("<?xml version=\"1.0\" encoding=\"x-none\"?><xliff/>", ProblemKind.NotXml, "")]
    public async Task A_file_that_is_not_XLIFF_2_is_refused_whole(string file, ProblemKind kind, string detail)
    {
        var result = await Samples.ReadXliff(file);

        Assert.Null(result.Document);
        Assert.Equal((kind, detail), (result.Problems[^1].Kind, result.Problems[^1].Detail));
    }

    [Theory]
    [InlineData("<!DOCTYPE xliff SYSTEM \"file:///etc/passwd\">")]
    [InlineData("<!DOCTYPE xliff [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE xliff [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;\">]>")]
    [InlineData("<!DOCTYPE xliff>")]
    public async Task A_document_type_is_refused_and_nothing_of_it_is_read(string type)
    {
        var result = await Samples.ReadXliff($"<?xml version=\"1.0\"?>\n{type}\n{Head}<file id=\"i\"><unit id=\"u\"><segment><source>&x;</source></segment></unit></file></xliff>");

        Assert.Null(result.Document);
        Assert.Equal(new FileProblem(0, null, null, ProblemKind.DocumentType, ""), Assert.Single(result.Problems));
    }

    [Theory]
    [InlineData("<group id=\"g\">", "</group>")]
    [InlineData("<x:y xmlns:x=\"urn:x\">", "</x:y>")]
    [InlineData("<unit id=\"u\"><segment><source>", "</source></segment></unit>", "<mrk id=\"m\">", "</mrk>")]
    [InlineData("<notes><note>", "</note></notes>", "<b>", "</b>")]
    public async Task Elements_that_nest_too_deep_are_refused(string start, string end, string? inner = null, string? outer = null)
    {
        var deep = inner is null ? Repeat(start, 50_000) + Repeat(end, 50_000) : start + Repeat(inner, 50_000) + Repeat(outer!, 50_000) + end;
        var result = await Samples.ReadXliff($"{Head}<file id=\"i\">{deep}</file></xliff>");

        Assert.Null(result.Document);
        Assert.Equal((ProblemKind.TooDeep, "100"), (Assert.Single(result.Problems).Kind, result.Problems[0].Detail));
    }

    [Theory]
    [InlineData(62, 0)]
    [InlineData(63, 1)]
    public async Task Elements_of_a_text_nest_no_deeper_than_a_text_may(int depth, int problems)
    {
        var codes = string.Concat(Enumerable.Range(1, depth).Select(id => $"<sc id=\"{id}\" dataRef=\"d\"/>"))
            + "x" + string.Concat(Enumerable.Range(1, depth).Reverse().Select(id => $"<ec startRef=\"{id}\"/>"));
        var result = await Samples.ReadXliff($"{Head}<file id=\"i\"><unit id=\"u\"><originalData><data id=\"d\">&lt;b></data></originalData><segment><source>{codes}</source></segment></unit></file></xliff>");

        Assert.Equal(Enumerable.Repeat((ProblemKind.SourceTag, "<b>"), problems), result.Problems.Select(problem => (problem.Kind, problem.Detail)));
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public async Task A_file_with_too_many_bytes_is_refused_after_one_byte_too_many(int spare, bool isRead)
    {
        var bytes = Encoding.UTF8.GetBytes($"{Head}<file id=\"i\">{Unit}</file></xliff>{new string(' ', 200_000)}");
        using var input = new MemoryStream(bytes);

        var result = await XliffReader.ReadAsync(input, new TranslationFileLimits(Bytes: bytes.Length - 1 + spare));

        Assert.Equal(isRead, result.Document is not null);
        Assert.Equal(bytes.Length, input.Position);
        Assert.Equal(isRead ? [] : [new(0, null, null, ProblemKind.TooLarge, $"{bytes.Length - 1}")], result.Problems);
    }

    [Fact]
    public async Task A_stream_without_an_end_is_not_read_to_the_end()
    {
        using var input = new EndlessStream();

        Assert.Equal(ProblemKind.TooLarge, Assert.Single((await XliffReader.ReadAsync(input, new TranslationFileLimits(Bytes: 100_000))).Problems).Kind);
        Assert.Equal(100_001, input.Position);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public async Task A_file_with_too_many_units_is_refused(int limit, bool isRead)
    {
        var units = string.Concat(Enumerable.Range(0, 3).Select(id => Unit.Replace("\"u\"", $"\"u{id}\"", StringComparison.Ordinal)));
        var result = await Samples.ReadXliff($"{Head}<file id=\"i\">{units}</file></xliff>", new TranslationFileLimits(Units: limit));

        Assert.Equal(isRead, result.Document is not null);
        Assert.Equal(isRead ? [] : [new(1, null, null, ProblemKind.TooManyUnits, "2")], result.Problems);
    }

    [Fact]
    public async Task A_file_with_too_many_problems_is_refused_and_what_it_says_is_cut()
    {
        var tag = $"&lt;x {new string('y', 500)}>";
        var units = string.Concat(Enumerable.Range(0, 9).Select(id => $"<unit id=\"{id}\"><originalData><data id=\"d\">{tag}</data></originalData><segment><source><ph id=\"1\" dataRef=\"d\"/></source></segment></unit>"));
        var result = await Samples.ReadXliff($"{Head}<file id=\"i\">{units}</file></xliff>", new TranslationFileLimits(Problems: 3));

        Assert.Null(result.Document);
        Assert.Equal([ProblemKind.SourceTag, ProblemKind.SourceTag, ProblemKind.SourceTag, ProblemKind.TooManyProblems], result.Problems.Select(problem => problem.Kind));
        Assert.Equal(201, result.Problems[0].Detail.Length);
    }

    [Fact]
    public async Task Reading_ends_when_nobody_waits_for_it() =>
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => XliffReader.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes($"{Head}</xliff>")), null, new CancellationToken(canceled: true)));

    private static string Repeat(string part, int count) => string.Concat(Enumerable.Repeat(part, count));
}
