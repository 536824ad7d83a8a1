using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Wording;

internal static class Places
{
    /// <summary><c>Medellín, Colombia</c>: the city, or the region where there is no city, and the country.</summary>
    public static string Name(string? city, string? region, string? country) => string.Join(
        ", ",
        new[] { string.IsNullOrWhiteSpace(city) ? region : city, Names.OfCountry(country) }.Where(part => !string.IsNullOrWhiteSpace(part)));
}
