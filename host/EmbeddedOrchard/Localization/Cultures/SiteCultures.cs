using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using EmbeddedOrchard.Display;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Localization.Cultures;

/// <summary>The languages of the site, as the settings keep them under <c>LocalizationSettings</c>.</summary>
internal sealed class SiteCultures(CurrentSite site) : ILocalizationService
{
    public const string Property = "LocalizationSettings";

    private const string Fallback = "en";

    public async Task<string> GetDefaultCultureAsync() => (await ReadAsync()).Default;

    public async Task<string[]> GetSupportedCulturesAsync() => (await ReadAsync()).Supported;

    public CultureInfo[] GetAllCulturesAndAliases() =>
        [.. CultureInfo.GetCultures(CultureTypes.AllCultures).Where(culture => culture.Name.Length > 0).OrderBy(culture => culture.Name, StringComparer.Ordinal)];

    public async Task<(string Default, string[] Supported)> ReadAsync()
    {
        var settings = (await site.GetAsync())?.Properties?[Property] as JsonObject;
        var standard = Text(settings?["DefaultCulture"]) ?? Fallback;
        string[] supported = [.. (settings?["SupportedCultures"] as JsonArray ?? []).Select(Text).OfType<string>()];
        return (standard, supported.Contains(standard, StringComparer.OrdinalIgnoreCase) ? supported : [standard, .. supported]);
    }

    private static string? Text(JsonNode? node) =>
        node is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.GetValue<string>() is { Length: > 0 } text ? text : null;
}
