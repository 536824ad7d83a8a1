using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Exporting;

/// <summary>The generations of Decidim's names, as people choose them.</summary>
internal static class Generations
{
    public const string Old = "0.27";
    public const string New = "0.30";

    /// <summary>The generation with a name; null if there is none.</summary>
    public static DecidimGeneration? Named(string? name) => name switch
    {
        Old => DecidimGeneration.V027,
        New => DecidimGeneration.V030,
        _ => null,
    };
}
