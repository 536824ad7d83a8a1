namespace OrchardParticipation.Decidim.Formats;

/// <summary>Whose names of fields are written. Both are read, and those of 0.31 besides.</summary>
public enum DecidimGeneration
{
    /// <summary>Decidim 0.27: categories, scopes, supports, followers.</summary>
    V027,

    /// <summary>Decidim 0.30: taxonomies, votes, <c>follows_count</c>, and when things were written, changed and withdrawn.</summary>
    V030,
}
