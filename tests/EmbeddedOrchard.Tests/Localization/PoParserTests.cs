using CsCheck;
using EmbeddedOrchard.Localization.PortableObject;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Tests.Localization;

public sealed class PoParserTests
{
    private readonly List<(int Line, string Problem)> _problems = [];

    [Fact]
    public void An_entry_has_a_context_an_id_and_a_translation()
    {
        var records = Parse("""
            # Translators: keep it short.
            #: Views/Edition/Index.cshtml:12
            msgctxt "Awards.Views.Edition.Index"
            msgid "Winners"
            msgstr "Lauréats"
            """);

        var record = Assert.Single(records);
        Assert.Equal(("Winners", "Awards.Views.Edition.Index", "Lauréats"), (record.Key.MessageId, record.Key.Context, record.Translations[0]));
        Assert.Empty(_problems);
    }

    [Fact]
    public void Texts_may_span_lines_and_carry_escapes()
    {
        var record = Assert.Single(Parse("msgid \"\"\n\"Say \\\"hello\\\"\"\n\" now\"\nmsgstr \"\"\n\"Dites\\n\"\n\"\\t\\\\bonjour\"\n"));

        Assert.Equal("Say \"hello\" now", record.Key.MessageId);
        Assert.Equal("Dites\n\t\\bonjour", record.Translations[0]);
    }

    [Fact]
    public void Plural_forms_keep_their_order()
    {
        var record = Assert.Single(Parse("""
            msgid "1 vote"
            msgid_plural "{0} votes"
            msgstr[0] "{0} vote"
            msgstr[1] "{0} votes"
            """));

        Assert.Equal(["{0} vote", "{0} votes"], record.Translations);
    }

    [Fact]
    public void The_header_and_what_is_not_translated_yet_are_no_translations() => Assert.Empty(Parse("""
        msgid ""
        msgstr "Language: fr\n"

        msgid "Not yet"
        msgstr ""

        #~ msgid "Gone"
        #~ msgstr "Parti"
        """));

    [Fact]
    public void Entries_need_no_blank_line_between_them()
    {
        var records = Parse("""
            msgid "One"
            msgstr "Un"
            msgid "Two"
            msgstr "Deux"
            msgctxt "Here"
            msgid "Two"
            msgstr "Deux ici"
            """);

        Assert.Equal(["Un", "Deux", "Deux ici"], records.Select(record => record.Translations[0]));
    }

    [Theory]
    [InlineData("msgid \"A\"\nmsgstr \"unterminated", 2, "quotation marks")]
    [InlineData("msgid \"A\"\nmsgstr \"a\"b\"", 2, "needs a backslash")]
    [InlineData("msgid \"A\"\nmsgstr \"a\\\"", 2, "ends with a backslash")]
    [InlineData("msgid \"A\"\nmsgtr \"a\"", 2, "'msgtr' is no keyword")]
    [InlineData("msgid \"A\"\nmsgstr[7] \"a\"", 2, "'msgstr[7]' is no keyword")]
    [InlineData("\"lost\"", 1, "before any keyword")]
    [InlineData("msgstr \"a\"", 1, "has no msgid")]
    [InlineData("msgid \"A\"", 1, "has no msgstr")]
    [InlineData("msgid \"{0} votes\"\nmsgstr \"{1} votes\"", 1, "placeholders")]
    [InlineData("msgid \"{0} votes\"\nmsgstr \"{0 votes\"", 1, "placeholders")]
    [InlineData("<html>", 1, "'<html>' is no keyword")]
    public void A_broken_entry_is_reported_with_its_line_and_the_others_count(string broken, int line, string problem)
    {
        var records = Parse(broken + "\n\nmsgid \"Good\"\nmsgstr \"Bon\"\n");

        Assert.Equal("Bon", Assert.Single(records).Translations[0]);
        var reported = Assert.Single(_problems);
        Assert.Equal(line, reported.Line);
        Assert.Contains(problem, reported.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_without_end_is_refused()
    {
        var records = Parse("msgid \"A\"\nmsgstr \"" + new string('x', PoParser.MaximumLineLength) + "\"\n\nmsgid \"Good\"\nmsgstr \"Bon\"\n");

        Assert.Equal("Good", Assert.Single(records).Key.MessageId);
        Assert.Equal(2, Assert.Single(_problems).Line);
    }

    [Fact]
    public void Noise_never_stops_the_reader()
    {
        string[] pieces = ["msgid ", "msgstr ", "msgctxt ", "msgstr[1] ", "\"a\"", "\"", "\\", "\n", "{0", "#", " "];
        var noise = Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]).Array[0, 40].Select(string.Concat);

        noise.Sample(text => Parse(text).All(record => record.Key.MessageId.Length > 0 && record.Translations.Length > 0));
    }

    private IReadOnlyList<CultureDictionaryRecord> Parse(string text) =>
        new PoParser((line, problem) => Report(line, problem)).Parse(new StringReader(text));

    // Samples run side by side.
    private void Report(int line, string problem)
    {
        lock (_problems)
        {
            _problems.Add((line, problem));
        }
    }
}
