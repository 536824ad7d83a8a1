using System.Globalization;

namespace OrchardCore.Localization;

public interface ILocalizationService
{
    CultureInfo[] GetAllCulturesAndAliases() => default;
    Task<string> GetDefaultCultureAsync();
    Task<string[]> GetSupportedCulturesAsync();
}
