using EmbeddedOrchard.Content.Fields;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentFields.Settings;

namespace EmbeddedOrchard.Tests.Content;

public sealed class FieldRulesTests
{
    [Theory]
    [InlineData(null, true, "X is required.")]
    [InlineData("  ", true, "X is required.")]
    [InlineData("a", true, null)]
    [InlineData(null, false, null)]
    public void A_required_text_must_say_something(string? text, bool required, string? refusal) =>
        Assert.Equal(refusal, FieldRules.Text(new TextField { Text = text }, new TextFieldSettings { Required = required }, "X").SingleOrDefault()?.Text);

    [Theory]
    [InlineData("1", null)]
    [InlineData("0.9", "X must be at least 1.")]
    [InlineData("10", null)]
    [InlineData("10.5", "X must be at most 10.")]
    [InlineData("2.25", "X may have at most 1 decimals.")]
    [InlineData("2.5", null)]
    public void A_number_keeps_its_bounds_and_its_decimals(string value, string? refusal)
    {
        var field = new NumericField { Value = decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture) };

        var settings = new NumericFieldSettings { Minimum = 1, Maximum = 10, Scale = 1 };

        Assert.Equal(refusal, FieldRules.Number(field, settings, "X").SingleOrDefault()?.Text);
    }

    [Theory]
    [InlineData("https://example.org/a?b=c", true)]
    [InlineData("~/pages/terms", true)]
    [InlineData("/pages/terms", true)]
    [InlineData("mailto:a@example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("not an address", false)]
    public void A_link_leads_to_an_address(string url, bool accepted) =>
        Assert.Equal(accepted, !FieldRules.Link(new LinkField { Url = url }, new LinkFieldSettings(), "X").Any());

    [Fact]
    public void A_choice_must_be_one_of_the_list()
    {
        var settings = new MultiTextFieldSettings { Options = [new() { Name = "A", Value = "a" }] };

        Assert.Empty(FieldRules.Texts(new MultiTextField { Values = ["a"] }, settings, "X"));
        Assert.Equal("X has no choice 'b'.", FieldRules.Texts(new MultiTextField { Values = ["a", "b"] }, settings, "X").Single().Text);
    }

    [Fact]
    public void A_picker_for_one_item_takes_one()
    {
        var two = new ContentPickerField { ContentItemIds = ["a", "b"] };

        Assert.Equal("X takes one item only.", FieldRules.Picker(two, new ContentPickerFieldSettings(), "X").Single().Text);
        Assert.Empty(FieldRules.Picker(two, new ContentPickerFieldSettings { Multiple = true }, "X"));
    }
}
