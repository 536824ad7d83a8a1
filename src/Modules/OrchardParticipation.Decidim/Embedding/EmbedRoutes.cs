using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Decidim.Embedding;

internal static class EmbedRoutes
{
    /// <summary>What follows the address of a page at its embedded form.</summary>
    public const string End = "/embed";

    public const string Edition = PublicRoutes.Edition + End;
    public const string Practice = PublicRoutes.Practice + End;
}
