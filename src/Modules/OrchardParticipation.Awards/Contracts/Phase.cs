using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Contracts;

/// <summary>
/// A phase of an edition. Whether it is active follows from the clock, never from a flag: from its start, that instant
/// included, to its end, that instant excluded. Without a start it has always been going on, without an end it goes on;
/// a phase with neither was announced without dates and is never active.
/// </summary>
public sealed record Phase
{
    public string Key { get; init; } = "";

    public PhaseKind Kind { get; init; }

    public DateTime? StartUtc { get; init; }

    public DateTime? EndUtc { get; init; }

    public LocalizedText Name { get; init; } = LocalizedText.Empty;

    public LocalizedText Description { get; init; } = LocalizedText.Empty;

    public PhaseState At(DateTime utcNow) =>
        StartUtc is null && EndUtc is null ? PhaseState.Undated
        : utcNow < StartUtc ? PhaseState.Ahead
        : EndUtc <= utcNow ? PhaseState.Over
        : PhaseState.Active;

    /// <summary>The next instant after <paramref name="utcNow"/> at which the state changes, if there is one.</summary>
    public DateTime? NextChangeAfter(DateTime utcNow) =>
        utcNow < StartUtc ? StartUtc
        : utcNow < EndUtc ? EndUtc
        : null;
}

/// <summary>Where the clock stands in relation to a phase.</summary>
public enum PhaseState
{
    Undated,
    Ahead,
    Active,
    Over,
}
