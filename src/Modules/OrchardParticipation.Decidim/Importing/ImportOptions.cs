using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Decidim.Importing;

/// <summary>What the person who imports decides.</summary>
public sealed record ImportOptions
{
    /// <summary>The slug of the award that new editions belong to; null for the only one that there is.</summary>
    public string? Award { get; init; }

    /// <summary>The slug of the process, for sources that do not say it.</summary>
    public string? Process { get; init; }

    /// <summary>The number of the component, for sources that do not say it.</summary>
    public int? Component { get; init; }

    /// <summary>Proposals with the same title in two components of a process are one practice with two addresses.</summary>
    public bool JoinCopies { get; init; }

    /// <summary>What states mean here. A state that is not named leaves a practice nominated.</summary>
    public IReadOnlyDictionary<string, PracticeStatus> States { get; init; } = new Dictionary<string, PracticeStatus>(StringComparer.OrdinalIgnoreCase)
    {
        ["accepted"] = PracticeStatus.Finalist,
    };
}
