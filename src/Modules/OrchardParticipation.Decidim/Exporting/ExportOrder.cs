using System.Security.Claims;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Exporting;

/// <summary>What is exported, how, and for whom.</summary>
/// <param name="Reader">Whose eyes see it: nothing else is exported.</param>
/// <param name="Format">What is written.</param>
/// <param name="Site">Where the site is found.</param>
internal sealed record ExportOrder(ClaimsPrincipal Reader, ExportFormat Format, SiteAddress Site)
{
    /// <summary>Whoever reads the site without signing in.</summary>
    public static readonly ClaimsPrincipal Anybody = new(new ClaimsIdentity());

    public DecidimGeneration Generation { get; init; } = DecidimGeneration.V030;

    /// <summary>Slugs; none means all.</summary>
    public IReadOnlyList<string> Editions { get; init; } = [];

    /// <summary>The number of the component whose proposals are exported; null for those of all.</summary>
    public string? Component { get; init; }
}
