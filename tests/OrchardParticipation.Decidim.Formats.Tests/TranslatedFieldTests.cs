using System.Text.Json.Nodes;
using CsCheck;
using OrchardParticipation.Decidim.Formats.Ruby;

namespace OrchardParticipation.Decidim.Formats.Tests;

public sealed class TranslatedFieldTests
{
    [Fact]
    public void Texts_of_people_and_of_machines_are_told_apart()
    {
        var title = Field("""{"en":"Jury","fr":"","es":null,"machine_translations":{"pt-BR":"Júri"}}""");

        Assert.Equal([new("en", "Jury"), new("fr", ""), new("es", null)], title.Texts);
        Assert.Equal([new("pt-BR", "Júri")], title.MachineTranslations);
        Assert.Equal(("Jury", "", "", ""), (title.Find("EN"), title.Find("fr"), title.Find("es"), title.Find("pt-BR")));
        Assert.Empty(title.Unknown);
    }

    [Fact]
    public void A_plain_string_and_nothing_are_fields_too()
    {
        Assert.Equal("Jury", Field("\"Jury\"").Plain);
        Assert.Empty(TranslatedField.Of(null).Texts);
        Assert.Null(TranslatedField.Of(null).ToJson());
    }

    [Fact]
    public void What_is_no_text_is_named_and_kept()
    {
        const string Json = """{"en":"Jury","count":3,"machine_translations":{"fr":["x"]}}""";

        Assert.Equal(["count", "machine_translations.fr"], Field(Json).Unknown);
        Assert.Equal(Json, Field(Json).ToJson()!.ToJsonString());
        Assert.Equal([""], Field("[1]").Unknown);
        Assert.Equal(["machine_translations"], Field("""{"machine_translations":"x"}""").Unknown);
    }

    [Fact]
    public void Whatever_is_read_is_given_back() => Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 5], Gen.String.Null()).Array[0, 6].Sample(pairs =>
    {
        var fields = new JsonObject(pairs.DistinctBy(pair => pair.Item1).Select(pair => KeyValuePair.Create(pair.Item1, (JsonNode?)pair.Item2)));

        Assert.Equal(fields.ToJsonString(), TranslatedField.Of(fields).ToJson()!.ToJsonString());
    });

    [Fact]
    public void The_versions_of_a_practice_say_which_language_came_with_which()
    {
        // The order of the languages differs between the sides, and the body has no names of languages.
        var first = DisplayedChange.Read("""- +{"en"=>"Medellin: Plans", "fr"=>"", "es"=>""}""");
        var second = DisplayedChange.Read("""
            - -{"en"=>"Medellin: Plans", "es"=>"", "fr"=>""}
            - +{"en"=>"Medellin: Plans", "fr"=>"Medellín : des plans", "es"=>""}
            """);
        var body = DisplayedChange.Read("""
            -["<p>Plans</p>", "", ""]
            +["<p>Plans</p>", "<p>Des plans</p>", ""]
            """);
        var (before, after) = (TranslatedField.OfInspected(second.Old!), TranslatedField.OfInspected(second.New));

        Assert.Null(first.Old);
        Assert.Equal(["en"], TranslatedField.Of(null).ChangesTo(TranslatedField.OfInspected(first.New)));
        Assert.Empty(TranslatedField.OfInspected(first.New).ChangesTo(before));
        Assert.Equal(["fr"], before.ChangesTo(after));
        var (old, @new) = (TranslatedField.OfInspectedValues(body.Old!, Locales(before)), TranslatedField.OfInspectedValues(body.New, Locales(after)));
        Assert.Equal(["fr"], old.ChangesTo(@new));
        Assert.Equal("<p>Des plans</p>", @new.Find("fr"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-{}")]
    [InlineData("+{}\n+{}")]
    [InlineData("+{}\n-{}")]
    [InlineData("nothing")]
    public void Lines_that_are_no_change_are_an_error(string lines) => Assert.Throws<RubyInspectionException>(() => DisplayedChange.Read(lines));

    [Fact]
    public void More_values_than_languages_and_what_is_no_hash_are_errors()
    {
        Assert.Throws<RubyInspectionException>(() => TranslatedField.OfInspectedValues("[\"a\", \"b\"]", ["en"]));
        Assert.Throws<RubyInspectionException>(() => TranslatedField.OfInspectedValues("{}", ["en"]));
        Assert.Throws<RubyInspectionException>(() => TranslatedField.OfInspected("[]"));
    }

    private static TranslatedField Field(string json) => TranslatedField.Of(JsonNode.Parse(json));

    private static string[] Locales(TranslatedField field) => [.. field.Texts.Select(text => text.Locale)];
}
