using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Reading;

namespace OrchardParticipation.Awards.Tests.Contracts;

public sealed class FallbackTests
{
    [Theory]
    [InlineData("fr", "en,fr,es", "fr")]
    [InlineData("fr", "en,es", "en")]
    [InlineData("fr", "es", "es")]
    [InlineData("fr", "pt", "pt")]
    [InlineData("fr", "", null)]
    [InlineData("pt-BR", "en,PT", "PT")]
    public void The_readers_language_comes_first_then_the_sites_order(string reader, string languages, string? chosen) =>
        Assert.Equal(chosen, Fallback.Choose(languages.Split(',', StringSplitOptions.RemoveEmptyEntries), language => language, reader, ["en", "es", "fr"]));

    [Theory]
    [InlineData("FR", "fr")]
    [InlineData("fr-CA", null)]
    [InlineData("xx", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_culture_is_supported_as_the_site_spells_it(string? asked, string? supported) =>
        Assert.Equal(supported, SiteCultures.Order("en", ["fr", "en", "es"]).Supported(asked));

    [Fact]
    public void Texts_fall_back_to_the_default_culture_first() =>
        Assert.Equal(["en", "fr", "es"], SiteCultures.Order("en", ["fr", "EN", "es"]).Cultures);
}
