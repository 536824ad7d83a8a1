using System.Text.Json;
using CsCheck;

namespace OrchardParticipation.Text.Tests;

public sealed class LocalizedTextTests
{
    private static readonly LocalizedText Jury = Parse("""{"en":"Jury","fr":"Jury international","es":"Jurado"}""");

    [Theory]
    [InlineData("fr", "fr", "Jury international")]
    [InlineData("FR", "fr", "Jury international")]
    [InlineData("fr-CA", "fr", "Jury international")]
    [InlineData("ca", "es", "Jurado")]
    [InlineData("", "es", "Jurado")]
    public void A_reader_gets_the_own_language_then_its_parent_then_the_fallback(string reader, string culture, string text) =>
        Assert.Equal(new CultureText(culture, text), Jury.In(reader, "pt", "es"));

    [Fact]
    public void The_first_language_is_better_than_nothing() =>
        Assert.Equal(new CultureText("en", "Jury"), Jury.In("ca", "pt"));

    [Fact]
    public void Nothing_has_no_text_in_any_language() =>
        Assert.Null(LocalizedText.Empty.In("en", "fr"));

    [Fact]
    public void A_more_special_culture_never_answers_for_a_general_one() =>
        Assert.Equal(new CultureText("en", "Vote"), Parse("""{"en":"Vote","pt-BR":"Votação"}""").In("pt", "en"));

    [Theory]
    [InlineData("fr", true)]
    [InlineData("fr-CA", true)]
    [InlineData("frp", false)]
    [InlineData("en", false)]
    public void A_text_knows_whether_a_reader_must_be_told_of_its_language(string reader, bool own) =>
        Assert.Equal(own, new CultureText("fr", "Jury").IsIn(reader));

    [Fact]
    public void A_blank_text_is_no_text() =>
        Assert.Equal(LocalizedText.Of("en", "Jury"), Parse("""{"en":"Jury","fr":"  ","es":"","pt":null}"""));

    [Fact]
    public void Equality_does_not_depend_on_the_order_or_the_case_of_cultures()
    {
        var one = Parse("""{"en":"a","pt-BR":"b"}""");
        var other = Parse("""{"PT-br":"b","en":"a"}""");

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.NotEqual(one, one.With("en", "A"));
    }

    [Fact]
    public void Changing_a_text_leaves_the_original_and_the_order_alone()
    {
        var changed = Jury.With("fr", "Le jury").With("en", null).With("ca", "Jurat");

        Assert.Equal("fr: Le jury | es: Jurado | ca: Jurat", changed.ToString());
        Assert.Equal("en: Jury | fr: Jury international | es: Jurado", Jury.ToString());
    }

    [Fact]
    public void Machine_translations_of_Decidim_are_left_out() =>
        Assert.Equal(LocalizedText.Of("en", "Vote"), Parse("""{"en":"Vote","machine_translations":{"fr":"Votez"}}"""));

    [Theory]
    [InlineData("\"Vote\"")]
    [InlineData("[]")]
    [InlineData("""{"en":1}""")]
    [InlineData("""{"en":{"x":"y"}}""")]
    public void What_is_not_a_map_of_texts_is_refused(string json) =>
        Assert.Throws<JsonException>(() => Parse(json));

    [Fact]
    public void Null_is_read_as_empty_and_empty_is_written_as_an_empty_object()
    {
        Assert.True(Parse("null").IsEmpty);
        Assert.Equal("{}", JsonSerializer.Serialize(LocalizedText.Empty));
    }

    [Fact]
    public void Whatever_is_written_is_read_back() =>
        Gen.Dictionary(Gen.String[Gen.Char['a', 'z'], 2, 3], Gen.String).Sample(texts =>
        {
            var text = new LocalizedText(texts.Select(pair => new CultureText(pair.Key, pair.Value)));
            return Parse(JsonSerializer.Serialize(Clean(text))).Equals(Clean(text));
        });

    // Half a surrogate pair cannot be written in JSON: it is replaced, as any writer does.
    private static LocalizedText Clean(LocalizedText text) =>
        new(text.Texts.Select(one => one with { Text = new string([.. one.Text.Where(c => !char.IsSurrogate(c))]) }));

    private static LocalizedText Parse(string json) => JsonSerializer.Deserialize<LocalizedText>(json)!;
}
