using Microsoft.Extensions.Configuration;
using OrchardCore.Environment.Shell.Configuration;

namespace OrchardParticipation.Decidim.Api;

/// <summary>What a site owner may set.</summary>
/// <param name="RequestsPerMinute">How many requests one address may send in a minute; 0 is without a limit.</param>
/// <param name="KeepsAnswers">Whether answers to anonymous readers are kept in memory until the next public change.</param>
internal sealed record ApiSettings(int RequestsPerMinute, bool KeepsAnswers)
{
    /// <summary>The limit of Decidim.</summary>
    public const int DefaultRequestsPerMinute = 100;

    private const string Limit = "OrchardParticipation:Api:RequestsPerMinute";
    private const string Cache = "OrchardParticipation:PublicCache";

    public static ApiSettings Of(IShellConfiguration tenant, IConfiguration application) => new(
        tenant.GetValue<int?>(Limit) ?? application.GetValue(Limit, DefaultRequestsPerMinute),
        tenant.GetValue<bool?>(Cache) ?? application.GetValue(Cache, defaultValue: true));
}
