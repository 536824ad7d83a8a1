using CsCheck;

namespace OrchardParticipation.Translation.Formats.Tests;

public sealed class RoundTripTests
{
    [Fact]
    public Task What_is_written_as_XLIFF_is_read_back() => Samples.Documents.SampleAsync(async document =>
    {
        var file = await Samples.WriteXliff(document);
        var read = await Samples.ReadXliff(file);
        Assert.Empty(read.Problems);
        Assert.Equal(Samples.Show(document), Samples.Show(read.Document));
    }, iter: 1_000, threads: 2);

    [Fact]
    public Task What_is_written_as_PO_is_read_back_with_the_states_that_PO_knows() => Samples.Documents.SampleAsync(async document =>
    {
        var read = await Samples.ReadPo(await Samples.WritePo(document));
        Assert.Empty(read.Problems);
        Assert.Equal(Samples.Show(InPo(document)), Samples.Show(read.Document));
    }, iter: 1_000, threads: 2);

    [Fact]
    public async Task Half_a_character_becomes_the_sign_for_what_cannot_be_shown()
    {
        var document = Samples.Document(Samples.Plain("a\uD800b", "\uDC00"));

        var unit = (await Samples.ReadXliff(await Samples.WriteXliff(document))).Document!.Items[0].Units[0];
        Assert.Equal(("a\uFFFDb", "\uFFFD"), (unit.Source, unit.Target));
        Assert.Equal(unit, (await Samples.ReadPo(await Samples.WritePo(document))).Document!.Items[0].Units[0]);
    }

    [Theory]
    [InlineData("<b>x</b>", null)]
    [InlineData("<b>x</b>", "")]
    [InlineData("x", " \n")]
    [InlineData("", null)]
    public async Task A_text_without_a_translation_has_none(string source, string? target)
    {
        var document = Samples.Document(Samples.Html(source, target) with { State = UnitState.Final });

        var unit = (await Samples.ReadXliff(await Samples.WriteXliff(document))).Document!.Items[0].Units[0];
        Assert.Equal((source, null, UnitState.Initial), (unit.Source, unit.Target, unit.State));
        Assert.Equal(unit, (await Samples.ReadPo(await Samples.WritePo(document))).Document!.Items[0].Units[0]);
    }

    [Fact]
    public async Task Notes_and_titles_lose_what_only_a_machine_reads()
    {
        var document = new TranslationDocument("en", "fr", [new("i", "A\ntitle\0", "v", [Samples.Plain("a") with { Note = "one\r\ntwo\u0007" }])]);

        var item = (await Samples.ReadXliff(await Samples.WriteXliff(document))).Document!.Items[0];
        Assert.Equal(("A title ", "one\ntwo "), (item.Title, item.Units[0].Note));
        Assert.Equal(Samples.Show(document with { Items = [item] }), Samples.Show((await Samples.ReadPo(await Samples.WritePo(document))).Document));
    }

    [Theory]
    [InlineData("", "u")]
    [InlineData("a/b", "u")]
    [InlineData("a b", "u")]
    [InlineData("i", "")]
    [InlineData("i", "a\u0001")]
    public async Task An_id_that_a_file_cannot_hold_is_refused(string item, string unit)
    {
        var document = new TranslationDocument("en", "fr", [new(item, null, null, [Samples.Plain("a") with { Id = unit }])]);

        await Assert.ThrowsAsync<ArgumentException>(() => Samples.WriteXliff(document));
        await Assert.ThrowsAsync<ArgumentException>(() => Samples.WritePo(document));
    }

    [Fact]
    public async Task An_id_that_stands_twice_is_refused()
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Samples.WritePo(Samples.Document(Samples.Plain("a"), Samples.Plain("b"))));
        await Assert.ThrowsAsync<ArgumentException>(() => Samples.WriteXliff(new("en", "fr", [new("i", null, null, []), new("i", null, null, [])])));
    }

    [Theory]
    [InlineData("<p>a</p>")]
    [InlineData("<b>a")]
    [InlineData("<script>a</script>")]
    [InlineData("<a href=\"javascript:x\">a</a>")]
    public async Task An_HTML_text_that_is_no_line_of_text_is_refused(string html) =>
        await Assert.ThrowsAsync<ArgumentException>(() => Samples.WriteXliff(Samples.Document(Samples.Html(html))));

    private static TranslationDocument InPo(TranslationDocument document) => document with
    {
        Items = [.. document.Items.Select(item => item with
        {
            Units = [.. item.Units.Select(unit => unit with { State = unit.State == UnitState.Initial ? UnitState.Initial : UnitState.Translated })],
        })],
    };
}
