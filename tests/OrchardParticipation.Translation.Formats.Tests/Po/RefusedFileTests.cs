using System.Text;
using OrchardParticipation.Translation.Formats.Po;

namespace OrchardParticipation.Translation.Formats.Tests.Po;

public sealed class RefusedFileTests
{
    private const string Header = "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset={0}\\n\"\n\n";

    private const string Entry = "msgctxt \"i/{0}\"\nmsgid \"a\"\nmsgstr \"é\"\n\n";

    [Theory]
    [InlineData("iso-8859-1", "ISO-8859-1", 0, "ISO-8859-1")]
    [InlineData("utf-8", "windows-1252", 0, "windows-1252")]
    [InlineData("utf-16", "UTF-8", 0, "UTF-16")]
    [InlineData("utf-16BE", "UTF-8", 0, "UTF-16")]
    [InlineData("iso-8859-1", "UTF-8", 7, "")]
    [InlineData("utf-8", "UTF-8", null, "")]
    [InlineData("utf-8", "utf8", null, "")]
    [InlineData("utf-8", "CHARSET", null, "")]
    public async Task A_file_that_is_not_UTF_8_is_refused(string encoding, string charset, int? line, string detail)
    {
        var written = Encoding.GetEncoding(encoding);
        var text = (Header + Entry).Replace("{0}", charset, StringComparison.Ordinal);

        var result = await PoReader.ReadAsync(new MemoryStream([.. written.GetPreamble(), .. written.GetBytes(text)]));

        Assert.Equal(line is null, result.Document is not null);
        Assert.Equal(line is null ? [] : [new FileProblem(line.Value, null, null, ProblemKind.Encoding, detail)], result.Problems.Where(problem => problem.Kind != ProblemKind.NoId));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public async Task A_file_with_too_many_entries_is_refused(int limit, bool isRead)
    {
        var entries = string.Concat(Enumerable.Range(0, 3).Select(id => Entry.Replace("{0}", $"{id}", StringComparison.Ordinal)));
        var result = await Samples.ReadPo(Header.Replace("{0}", "UTF-8", StringComparison.Ordinal) + entries, new TranslationFileLimits(Units: limit));

        Assert.Equal(isRead, result.Document is not null);
        Assert.Equal(isRead ? [] : [new(13, null, null, ProblemKind.TooManyUnits, "2")], result.Problems);
    }

    [Fact]
    public async Task A_file_of_nothing_but_nonsense_is_refused_after_some_of_it()
    {
        var result = await Samples.ReadPo(string.Concat(Enumerable.Repeat("x\n\n", 2_000_000)));

        Assert.Null(result.Document);
        Assert.Equal((1_001, ProblemKind.TooManyProblems), (result.Problems.Count, result.Problems[^1].Kind));
    }

    [Fact]
    public async Task A_file_with_too_many_bytes_is_refused_after_one_byte_too_many()
    {
        using var input = new EndlessStream();

        Assert.Equal(new FileProblem(0, null, null, ProblemKind.TooLarge, "1000"), Assert.Single((await PoReader.ReadAsync(input, new TranslationFileLimits(Bytes: 1_000))).Problems));
        Assert.Equal(1_001, input.Position);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\\")]
    [InlineData("<b>")]
    [InlineData("<")]
    [InlineData("</a>")]
    [InlineData("&amp;")]
    public async Task A_very_long_text_is_written_and_read_in_a_moment(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 300_000));

        Assert.Equal(text, (await Samples.ReadPo(await Samples.WritePo(Samples.Document(Samples.Plain(text + "x"))))).Document!.Items[0].Units[0].Source[..^1]);
        Assert.InRange((await Samples.ReadPo($"#. format: html\nmsgctxt \"i/u\"\nmsgid \"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"\nmsgstr \"\"\n")).Problems.Count, 0, 1);
    }

    [Fact]
    public async Task An_empty_file_has_nothing_in_it() =>
        Assert.Equal(("none", 0), (Samples.Show((await Samples.ReadPo("")).Document).Replace(" > \n", "none", StringComparison.Ordinal), (await Samples.ReadPo("")).Problems.Count));
}
