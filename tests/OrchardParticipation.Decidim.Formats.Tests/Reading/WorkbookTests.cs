using OrchardParticipation.Decidim.Formats.Reading;

namespace OrchardParticipation.Decidim.Formats.Tests.Reading;

public sealed class WorkbookTests
{
    private const string Header = """<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>body/en</t></is></c><c r="C1" t="inlineStr"><is><t>published_at</t></is></c></row>""";

    [Fact]
    public async Task Cells_of_all_kinds_are_read()
    {
        var entries = await Files.ReadAsync(Book(Header + """<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>2023</v></c><c r="C3" s="1"><v>45047.416666666664</v></c></row><row r="4"><c t="str"><f>1+1</f><v>Two</v></c></row>"""));

        Assert.Empty(entries.Problems());
        var (first, second) = (entries.Proposals()[0], entries.Proposals()[1]);
        Assert.Equal(("Jury & all\r_x", "2023", new DateTimeOffset(2023, 5, 1, 10, 0, 0, TimeSpan.Zero)), (first.Title.Find("en"), first.Body.Find("en"), first.PublishedAt));
        Assert.Equal(("Two", new SourcePlace("file", 4, 2)), (second.Title.Find("en"), entries[1].Place));
    }

    [Fact]
    public async Task The_days_of_1904_are_others()
    {
        var entries = await Files.ReadAsync(Book(Header + """<row><c t="s"><v>1</v></c><c/><c s="1"><v>1</v></c></row>""", workbook: """<workbookPr date1904="1"/>"""));

        Assert.Equal(new DateTimeOffset(1904, 1, 2, 0, 0, 0, TimeSpan.Zero), Assert.Single(entries.Proposals()).PublishedAt);
    }

    [Theory]
    [InlineData("""<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>""", "&e;")]
    [InlineData("""<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY e "&a;&a;&a;&a;&a;&a;&a;&a;">]>""", "&e;")]
    [InlineData("", "&e;")]
    public async Task Entities_are_not_resolved(string documentType, string text)
    {
        var sheet = Book(Header + $"""<row><c t="inlineStr"><is><t>{text}</t></is></c></row>""", prolog: documentType);

        Assert.Equal(SourceProblemKind.Syntax, (await Files.ReadAsync(sheet)).OnlyProblem().Problem.Kind);
    }

    [Fact]
    public async Task A_bomb_in_a_workbook_is_not_unpacked()
    {
        var sheet = Book(Header + new string(' ', 30_000_000));

        Assert.Equal((SourceProblemKind.TooMuch, "unpacked bytes"), Kind(await Files.ReadAsync(sheet)));
    }

    [Fact]
    public async Task Texts_that_cells_share_are_limited()
    {
        var book = Book(Header, texts: string.Concat(Enumerable.Repeat("<si><t>abcdefghij</t></si>", 1000)));

        Assert.Equal((SourceProblemKind.TooMuch, "shared characters"), Kind(await Files.ReadAsync(book, Files.Limits with { SharedCharacters = 10_000 })));
    }

    [Theory]
    [InlineData("""<row><c r="ZZZZ1" t="inlineStr"><is><t>x</t></is></c></row>""", SourceProblemKind.TooMuch)]
    [InlineData("""<row><c t="s"><v>99</v></c></row>""", SourceProblemKind.Syntax)]
    [InlineData("""<row><c t="s"><v>1</v></c><c/><c/><c><v>4</v></c></row>""", SourceProblemKind.Syntax)]
    [InlineData("""<row><c t="s"><v>1</v></c><c/><c><v>45047</v></c></row>""", SourceProblemKind.Value)]
    [InlineData("<row>", SourceProblemKind.Syntax)]
    public async Task What_is_wrong_with_a_sheet_is_named(string rows, SourceProblemKind kind) => Assert.Equal(kind, (await Files.ReadAsync(Book(Header + rows))).OnlyProblem().Problem.Kind);

    [Fact]
    public async Task A_huge_cell_is_not_read_whole()
    {
        var problem = (await Files.ReadAsync(Book(Header + $"""<row><c t="inlineStr"><is><t>{new string('x', 5000)}</t></is></c></row>"""), Files.Limits with { CellCharacters = 1000 })).OnlyProblem();

        Assert.Equal((SourceProblemKind.TooMuch, "characters"), (problem.Problem.Kind, problem.Problem.Detail));
    }

    [Fact]
    public async Task A_workbook_without_a_sheet_says_so()
    {
        Assert.Equal(SourceProblemKind.Missing, (await Files.ReadAsync(Files.Zip(("xl/workbook.xml", "<workbook/>")))).OnlyProblem().Problem.Kind);
        Assert.Equal(SourceProblemKind.UnknownFormat, (await Files.ReadAsync(Book(""))).OnlyProblem().Problem.Kind);
    }

    private static (SourceProblemKind, string?) Kind(List<SourceEntry> entries) => (entries.OnlyProblem().Problem.Kind, entries.OnlyProblem().Problem.Detail);

    private static byte[] Book(string rows, string prolog = "", string workbook = "", string? texts = null) => Files.Zip(
        ("[Content_Types].xml", "<Types/>"),
        ("xl/workbook.xml", $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{workbook}<sheets><sheet name="A" sheetId="7" r:id="x"/><sheet name="B" sheetId="1" r:id="y"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", """<Relationships><Relationship Id="y" Target="other.xml"/><Relationship Id="x" Target="/xl/worksheets/first.xml"/></Relationships>"""),
        ("xl/styles.xml", """<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[Red]0 &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="170"/><xf numFmtId="22"/></cellXfs></styleSheet>"""),
        ("xl/sharedStrings.xml", $"<sst>{texts ?? "<si><t>title/en</t></si><si><r><t>Jury &amp; </t></r><r><t>all_x000D__x</t></r><rPh><t>no</t></rPh></si>"}</sst>"),
        ("xl/worksheets/first.xml", $"""{prolog}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"""));
}
