namespace OrchardParticipation.Decidim.Importing.Histories;

/// <summary>One version of a proposal, as its page in Decidim numbers them.</summary>
/// <param name="Utc">When; null if the source does not say.</param>
/// <param name="Author">Who; null if nobody knows.</param>
/// <param name="Texts">The languages that it changed. An empty text is a language that was taken away.</param>
/// <param name="Facts">What it says beside its texts.</param>
internal sealed record SourceStep(DateTime? Utc, string? Author, IReadOnlyList<SourceText> Texts, SourceFacts Facts)
{
    /// <summary>The number that the version has among all of the source's; null for what is no version.</summary>
    public string? Id { get; init; }
}

/// <summary>What Decidim keeps versions of, beside texts.</summary>
internal sealed record SourceFacts(string? State, string? Address, double? Latitude, double? Longitude);
