namespace OrchardParticipation.Awards.Contracts;

/// <summary>The cultures of the site, and the explicit order in which texts fall back between them.</summary>
public interface ISiteCultures
{
    Task<CultureOrder> GetAsync();
}

/// <summary>The supported cultures, the default one first: the order in which texts fall back.</summary>
public sealed record CultureOrder(IReadOnlyList<string> Cultures)
{
    public string Default => Cultures[0];

    /// <summary>The spelling of a supported culture, or null: <c>FR</c> is <c>fr</c>, <c>xx</c> is nothing.</summary>
    public string? Supported(string? culture) =>
        Cultures.FirstOrDefault(supported => string.Equals(supported, culture, StringComparison.OrdinalIgnoreCase));
}
