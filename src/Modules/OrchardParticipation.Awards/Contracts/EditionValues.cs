using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Contracts;

/// <summary>A main category of an edition: its practices are evaluated together.</summary>
public sealed record Category
{
    public string Key { get; init; } = "";

    public LocalizedText Name { get; init; } = LocalizedText.Empty;

    public LocalizedText Description { get; init; } = LocalizedText.Empty;

    /// <summary>How many finalists the jury named in this category, once it is known.</summary>
    public int? Finalists { get; init; }
}

/// <summary>One answer of a closed list of an edition, such as a size of territory.</summary>
public sealed record Choice
{
    public string Key { get; init; } = "";

    public LocalizedText Name { get; init; } = LocalizedText.Empty;
}

/// <summary>The numbers by which an edition is decided; what an edition does not say is null.</summary>
public sealed record EditionRules
{
    public int? FinalistsMaximum { get; init; }

    /// <summary>The share of nominations that may become finalists, between 0 and 1.</summary>
    public double? FinalistsShare { get; init; }

    /// <summary>A ballot with fewer choices is not counted.</summary>
    public int? BallotMinimum { get; init; }
}

/// <summary>What was announced about an edition; it may differ from what is on record.</summary>
public sealed record EditionFigures
{
    public int? Nominations { get; init; }

    public int? Countries { get; init; }

    public int? Finalists { get; init; }
}

/// <summary>A Decidim component that held practices of the edition: part of their public addresses for ever.</summary>
public sealed record Component
{
    public int Id { get; init; }

    public ComponentRole Role { get; init; }

    /// <summary>The key of the category whose practices it held; null when it held all of them.</summary>
    public string? Category { get; init; }
}
