using System.Globalization;

namespace OrchardParticipation.Text.Tests;

public sealed class DatesTests
{
    [Theory]
    [InlineData("en", "7 July 2023")]
    [InlineData("fr", "7 juillet 2023")]
    [InlineData("es", "7 de julio de 2023")]
    [InlineData("pt", "7 de julho de 2023")]
    [InlineData("ar", "7 يوليو 2023")]
    public void A_date_is_as_the_language_writes_it_without_the_day_of_the_week(string culture, string date)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Assert.Equal(date, Dates.InFull(new DateOnly(2023, 7, 7)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
