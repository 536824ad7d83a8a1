using OrchardCore.Localization;
using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Reading;

internal sealed class SiteCultures(ILocalizationService localization) : ISiteCultures
{
    private CultureOrder? _order;

    public async Task<CultureOrder> GetAsync() => _order ??= Order(
        await localization.GetDefaultCultureAsync(),
        await localization.GetSupportedCulturesAsync());

    internal static CultureOrder Order(string defaultCulture, IEnumerable<string> supported) =>
        new([.. supported.Prepend(defaultCulture).Where(culture => culture.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)]);
}
