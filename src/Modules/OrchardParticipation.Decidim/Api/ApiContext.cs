using System.Security.Claims;
using GraphQL;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Api.Limits;
using OrchardParticipation.Decidim.Publishing;

namespace OrchardParticipation.Decidim.Api;

/// <summary>What one request is answered with.</summary>
internal sealed class ApiContext(DecidimSite site, ProposalLists lists, ApiWords words, ClaimsPrincipal reader, CultureOrder cultures, string siteName)
    : Dictionary<string, object?>
{
    public DecidimSite Site => site;

    public ProposalLists Lists => lists;

    public ApiWords Words => words;

    public ClaimsPrincipal Reader => reader;

    public CultureOrder Cultures => cultures;

    public string SiteName => siteName;

    public AnswerBudget Budget { get; } = new();
}

internal static class ApiContextExtensions
{
    public static ApiContext Api(this IResolveFieldContext context) => (ApiContext)context.UserContext;
}
