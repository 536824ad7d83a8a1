using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using OrchardParticipation.Decidim.Formats.Ruby;

namespace OrchardParticipation.Decidim.Formats.Tests.Ruby;

public sealed class RubyInspectionTests
{
    [Theory]
    [InlineData("""{"en"=>"Jury", "fr"=>""}""", """{"en":"Jury","fr":""}""")]
    [InlineData("""{"en" => "Jury", "fr" => nil}""", """{"en":"Jury","fr":null}""")]
    [InlineData("""{:en=>"Jury", name: :jury, "a b": true}""", """{"en":"Jury","name":"jury","a b":true}""")]
    [InlineData("""["Jury", ["a", {}], [], false, -12, 1.5, 1.0e+20]""", """["Jury",["a",{}],[],false,-12,1.5,100000000000000000000]""")]
    [InlineData("  nil ", "null")]
    public void A_printed_value_is_read(string inspected, string json) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(json), RubyInspection.Read(inspected)), RubyInspection.Read(inspected)?.ToJsonString() ?? "null");

    [Theory]
    [InlineData("""a \"b\" \\ c""", "a \"b\" \\ c")]
    [InlineData("""\a\b\t\n\v\f\r\e""", "\a\b\t\n\v\f\r\e")]
    [InlineData("""\#{x} \#$y \#@z #a""", "#{x} #$y #@z #a")]
    [InlineData("""\u200B\u{1F600}\u{E000}""", "\u200B😀\uE000")]
    [InlineData("""caf\xE9""", "caf\uFFFD")]
    [InlineData("مدينة 👩‍👩‍👧 é", "مدينة 👩‍👩‍👧 é")]
    public void Escapes_of_a_string_are_characters(string inside, string expected) =>
        Assert.Equal(expected, RubyInspection.Read($"\"{inside}\"")!.GetValue<string>());

    [Theory]
    [InlineData("", 0)]
    [InlineData("{\"en\"=>\"Jury", 7)]
    [InlineData("{\"en\"=>\"Jury\"", 13)]
    [InlineData("{\"en\"=>\"Jury\",}", 14)]
    [InlineData("{\"en\" \"Jury\"}", 6)]
    [InlineData("{\"en\"=>1, \"en\"=>2}", 10)]
    [InlineData("[\"a\" \"b\"]", 5)]
    [InlineData("\"a\" b", 4)]
    [InlineData("\"\\q\"", 2)]
    [InlineData("\"\\", 2)]
    [InlineData("\"\\u12\"", 3)]
    [InlineData("\"\\u{}\"", 3)]
    [InlineData("\"\\u{110000}\"", 3)]
    [InlineData("\"\\u{D800}\"", 3)]
    [InlineData("#<Proposal id: 1>", 0)]
    [InlineData("1-2", 0)]
    [InlineData("Infinity", 0)]
    public void What_Ruby_does_not_print_is_an_error_that_says_where(string text, int position) =>
        Assert.Equal(position, Assert.Throws<RubyInspectionException>(() => RubyInspection.Read(text)).Position);

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    public void A_million_brackets_are_an_error(string bracket) =>
        Assert.Contains("deep", Assert.Throws<RubyInspectionException>(() => RubyInspection.Read(string.Concat(Enumerable.Repeat(bracket, 1_000_000)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Whatever_text_is_printed_comes_back() => Gen.String.Sample(text =>
    {
        // Half a character cannot be in a text of Ruby.
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

        Assert.Equal(whole, RubyInspection.Read(Inspect(whole))!.GetValue<string>());
        Assert.Equal(whole, RubyInspection.Read($"{{{Inspect(whole)}=>[{Inspect(whole)}]}}")![whole]![0]!.GetValue<string>());
    });

    [Fact]
    public void Whatever_stands_there_is_a_value_or_an_error() => Gen.Char["{}[]\"\\:=>,nil tru01-.eux#é"].Array[0, 30].Sample(characters =>
    {
        try
        {
            RubyInspection.Read(new string(characters));
        }
        catch (RubyInspectionException exception)
        {
            Assert.InRange(exception.Position, 0, characters.Length);
        }
    });

    // As String#inspect does it for UTF-8.
    private static string Inspect(string text)
    {
        var printed = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            printed.Append(rune.Value switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '#' => "\\#",
                '\n' => "\\n",
                '\t' => "\\t",
                '\e' => "\\e",
                < 0x20 or 0x7F => string.Create(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                > 0xFFFF when Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse => string.Create(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:X}}}"),
                _ => rune.ToString(),
            });
        }

        return printed.Append('"').ToString();
    }
}
