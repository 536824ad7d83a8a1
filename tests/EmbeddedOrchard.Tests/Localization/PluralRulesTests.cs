using System.Globalization;
using EmbeddedOrchard.Localization;

namespace EmbeddedOrchard.Tests.Localization;

public sealed class PluralRulesTests
{
    [Theory]
    [InlineData("en", new[] { 1, 0, 1, 1, 1 })]
    [InlineData("es", new[] { 1, 0, 1, 1, 1 })]
    [InlineData("ca", new[] { 1, 0, 1, 1, 1 })]
    [InlineData("pt", new[] { 1, 0, 1, 1, 1 })]
    [InlineData("pt-PT", new[] { 1, 0, 1, 1, 1 })]
    [InlineData("pt-BR", new[] { 0, 0, 1, 1, 1 })]
    [InlineData("fr", new[] { 0, 0, 1, 1, 1 })]
    [InlineData("fr-CA", new[] { 0, 0, 1, 1, 1 })]
    [InlineData("ja", new[] { 0, 0, 0, 0, 0 })]
    [InlineData("ru", new[] { 2, 0, 1, 2, 0 })]
    [InlineData("pl", new[] { 2, 0, 1, 2, 2 })]
    [InlineData("cs", new[] { 2, 0, 1, 2, 2 })]
    [InlineData("ar", new[] { 0, 1, 2, 3, 4 })]
    public void Numbers_take_the_form_of_their_language(string culture, int[] forms)
    {
        var rule = PluralRules.Of(CultureInfo.GetCultureInfo(culture));

        Assert.Equal(forms, new[] { 0, 1, 2, 5, 21 }.Select(number => rule(number)));
    }

    [Theory]
    [InlineData(11, 2)]
    [InlineData(12, 2)]
    [InlineData(22, 1)]
    [InlineData(111, 2)]
    [InlineData(101, 0)]
    public void Russian_looks_at_the_last_two_digits(int number, int form) =>
        Assert.Equal(form, PluralRules.Of(CultureInfo.GetCultureInfo("ru"))(number));

    [Fact]
    public void An_unknown_language_counts_as_English() => Assert.Equal(1, PluralRules.Of(CultureInfo.InvariantCulture)(0));
}
