namespace OrchardParticipation.Translation.Formats.Tests.Po;

public sealed class PoFileTests
{
    [Fact]
    public async Task A_file_looks_like_this()
    {
        var document = Samples.Document(
            Samples.Html("""Hi <a href="/x">you</a>""", """<a href="/x">Toi</a>""") with { Id = "body/1", Note = "Kind.\nVery.", MaxLength = 60, State = UnitState.Initial },
            Samples.Plain("one\ntwo\t\u001F7") with { Id = "title" });

        Assert.Equal("""
            msgid ""
            msgstr ""
            "MIME-Version: 1.0\n"
            "Content-Type: text/plain; charset=UTF-8\n"
            "Content-Transfer-Encoding: 8bit\n"
            "Language: fr\n"
            "X-Source-Language: en\n"

            #. title: A practice
            #. note: Kind.
            #. note: Very.
            #. format: html
            #: item:v1
            #, fuzzy, max-length:60
            msgctxt "item/body/1"
            msgid "Hi <a href=\"/x\">you</a>"
            msgstr "<a href=\"/x\">Toi</a>"

            #. title: A practice
            #: item:v1
            msgctxt "item/title"
            msgid ""
            "one\n"
            "two\t\0377"
            msgstr ""

            """, await Samples.WritePo(document));
    }

    [Fact]
    public async Task A_file_of_another_tool_is_read()
    {
        var result = await Samples.ReadPo("\uFEFF" + """
            # A translator's comment.
            #, fuzzy
            msgid   ""
            msgstr	""
            "Project-Id-Version: x\n"
            "Content-Type: text/plain; charset=utf-8\n"
            "Language: pt_BR\n"
            "X-Source-Language: en\n"
            # Seen by me.
            #. title: A title
            #. format: html
            #: i:v%201 other.c:12
            #, max-length:20, c-format
            #| msgctxt "i/old"
            #| msgid "Hello "
            #| "world"
            msgctxt "i/body/1"
            msgid "Hello <b>wor" "ld</b><br>"
                "!"
            msgstr "<br />Ol\303" 
            #~ msgctxt "i/gone"
            #~ msgid "Gone
            #. format: html

            #: i:v%201
            msgctxt "i/body/2"

            msgid "a & b < c <b>\x41\'</b>"
            msgstr "a &nbsp;& b <b>é</b>"
            #, fuzzy
            #~ msgid "Gone too"
            #~ msgstr ""
            #: i:v%201
            msgctxt "i/title"
            msgid "A \"quoted\" \\ title"
            msgstr ""
            """.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal([new(20, "i", "body/1", ProblemKind.UnknownEscape, "\\3")], result.Problems);
        Assert.Equal("""
            en > pt-BR
            i|A title|v 1
              TranslationUnit { Id = body/2, Source = a &amp; b &lt; c <b>A'</b>, Target = a @&amp; b <b>é</b>, IsHtml = True, State = Translated, Note = , MaxLength =  }
              TranslationUnit { Id = title, Source = A "quoted" \ title, Target = , IsHtml = False, State = Initial, Note = , MaxLength =  }

            """.Replace('@', '\u00A0'), Samples.Show(result.Document));
    }

    [Theory]
    [InlineData("msgid \"a\"\nmsgstr \"b\"", 1, null, ProblemKind.NoId, "a")]
    [InlineData("msgctxt \"menu\"\nmsgid \"a\"\nmsgstr \"b\"", 1, null, ProblemKind.NoId, "menu")]
    [InlineData("msgctxt \"i/u\"\nmsgid \"a\"", 1, "u", ProblemKind.Syntax, "msgstr")]
    [InlineData("msgctxt \"i/u\"\nmsgstr \"a\"", 1, "u", ProblemKind.Syntax, "msgid")]
    [InlineData("msgctxt \"i/u\"\nmsgid \"a\nmsgstr \"b\"", 2, "u", ProblemKind.UnclosedText, "")]
    [InlineData("msgctxt \"i/u\"\nmsgid \"a\\\"\nmsgstr \"b\"", 2, "u", ProblemKind.UnclosedText, "")]
    [InlineData("msgctxt \"i/u\"\nmsgid \"a\\\nmsgstr \"b\"", 2, "u", ProblemKind.UnknownEscape, "\\")]
    [InlineData("msgctxt \"i/u\"\nmsgid \"a\"\nmsgstr \"\\q\"", 3, "u", ProblemKind.UnknownEscape, "\\q")]
    [InlineData("msgctxt \"i/u\"\nmsgid \"a\" b\nmsgstr \"\"", 2, "u", ProblemKind.Syntax, "b")]
    [InlineData("msgctxt \"i/u\"\nmsgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"b\"\nmsgstr[1] \"bs\"", 1, "u", ProblemKind.Plural, "")]
    [InlineData("msgctxt \"i/u\"\nmsgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"", 4, "u", ProblemKind.Syntax, "msgstr")]
    [InlineData("domain \"x\"", 1, null, ProblemKind.Syntax, "domain")]
    [InlineData("\"a\"", 1, null, ProblemKind.Syntax, "\"a\"")]
    [InlineData("#. format: html\nmsgctxt \"i/u\"\nmsgid \"<b>a</b>\"\nmsgstr \"a\"", 2, "u", ProblemKind.MissingTag, "<b>")]
    [InlineData("#. format: html\nmsgctxt \"i/u\"\nmsgid \"<script>a</script>\"\nmsgstr \"\"", 2, "u", ProblemKind.SourceTag, "<script>")]
    [InlineData("#: i:v2\nmsgctxt \"i/u\"\nmsgid \"a\"\nmsgstr \"\"", 2, "u", ProblemKind.OtherVersion, "v2")]
    public async Task A_broken_entry_is_reported_with_its_line_and_the_others_are_read(string entry, int line, string? unit, ProblemKind kind, string detail)
    {
        const string Good = "msgctxt \"i/{0}\"\nmsgid \"a\"\nmsgstr \"b\"\n\n";

        var result = await Samples.ReadPo(Good.Replace("{0}", "good", StringComparison.Ordinal) + entry + "\n\n" + Good.Replace("{0}", "better", StringComparison.Ordinal));

        Assert.Equal(new FileProblem(line + 4, unit is null ? null : "i", unit, kind, detail), Assert.Single(result.Problems));
        Assert.Equal(["good", "better"], Assert.Single(result.Document!.Items).Units.Select(one => one.Id));
    }

    [Fact]
    public async Task Of_two_entries_with_the_same_context_none_is_read()
    {
        const string Entry = "msgctxt \"i/u\"\nmsgid \"a\"\nmsgstr \"b\"\n";

        Assert.Equal([new FileProblem(4, "i", "u", ProblemKind.DuplicateId, "u")], (await Samples.ReadPo(Entry + Entry)).Problems);
        Assert.Empty((await Samples.ReadPo(Entry + Entry)).Document!.Items);
    }
}
