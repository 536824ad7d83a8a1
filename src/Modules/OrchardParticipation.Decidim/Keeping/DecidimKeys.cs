namespace OrchardParticipation.Decidim.Keeping;

/// <summary>What records are found by: addresses, which files and the API of a Decidim site have in common.</summary>
internal static class DecidimKeys
{
    public static string OfProcess(string slug) => $"process/{slug}";

    public static string OfProposal(string slug, string id) => $"proposal/{slug}/{id}";
}
