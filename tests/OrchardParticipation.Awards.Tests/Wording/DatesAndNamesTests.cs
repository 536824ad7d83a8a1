using System.Globalization;
using OrchardParticipation.Awards.Wording;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Tests.Wording;

public sealed class DatesAndNamesTests
{
    [Theory]
    [InlineData("en", "7 November 2023", "Germany")]
    [InlineData("fr", "7 novembre 2023", "Allemagne")]
    [InlineData("es", "7 de noviembre de 2023", "Alemania")]
    public void Dates_and_countries_are_written_in_the_readers_language(string culture, string date, string country)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);

        Assert.Equal(date, Dates.InFull(new DateOnly(2023, 11, 7)));
        Assert.Equal(country, Names.OfCountry("DE"));
    }

    [Theory]
    [InlineData("12", "12")]
    [InlineData("Colombia", "Colombia")]
    [InlineData(null, "")]
    public void What_is_no_country_stays_as_it_is(string? code, string name) =>
        Assert.Equal(name, Names.OfCountry(code));

    [Fact]
    public void What_ends_at_midnight_ends_on_the_day_before() =>
        Assert.Equal(new DateOnly(2023, 5, 31), DateOnly.FromDateTime(Dates.LastInstant(new DateTime(2023, 6, 1, 0, 0, 0, DateTimeKind.Utc))));

    [Fact]
    public void A_place_is_its_city_or_region_and_its_country()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

        Assert.Equal("Medellín, Colombia", Places.Name("Medellín", "Antioquia", "CO"));
        Assert.Equal("Azuay, Ecuador", Places.Name(" ", "Azuay", "EC"));
        Assert.Equal("", Places.Name(null, null, null));
    }
}
