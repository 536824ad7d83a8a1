using System.Globalization;

namespace EmbeddedOrchard.Admin.Settings.Languages;

internal enum LanguageRefusal
{
    Unknown,
    AlreadyThere,
    NotThere,
    IsDefault,
}

/// <summary>The languages of a site, and what may be done to them.</summary>
internal sealed record LanguageList(string Default, IReadOnlyList<string> Supported)
{
    public (LanguageList? Changed, LanguageRefusal? Refusal) Add(string? typed) =>
        NameOf(typed) is not { } culture ? (null, LanguageRefusal.Unknown)
        : Has(culture) ? (null, LanguageRefusal.AlreadyThere)
        : (this with { Supported = [.. Supported, culture] }, null);

    public (LanguageList? Changed, LanguageRefusal? Refusal) Remove(string? culture) =>
        !Has(culture) ? (null, LanguageRefusal.NotThere)
        : Same(culture, Default) ? (null, LanguageRefusal.IsDefault)
        : (this with { Supported = [.. Supported.Where(supported => !Same(supported, culture))] }, null);

    public (LanguageList? Changed, LanguageRefusal? Refusal) MakeDefault(string? culture) =>
        Supported.FirstOrDefault(supported => Same(supported, culture)) is { } known ? (this with { Default = known }, null) : (null, LanguageRefusal.NotThere);

    /// <summary>As .NET writes it: <c>PT-br</c> is <c>pt-BR</c>. Null when there is no such culture.</summary>
    public static string? NameOf(string? typed)
    {
        try
        {
            return CultureInfo.GetCultureInfo(typed?.Trim() ?? string.Empty, predefinedOnly: true).Name is { Length: > 0 } name ? name : null;
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private bool Has(string? culture) => Supported.Any(supported => Same(supported, culture));

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
