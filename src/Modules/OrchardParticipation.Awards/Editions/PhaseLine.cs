using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Wording;
using OrchardParticipation.Text;

namespace OrchardParticipation.Awards.Editions;

/// <summary>A phase on the time line.</summary>
public sealed record PhaseLine(Words Name, Words? Description, PhaseDate? Start, PhaseDate? End, bool IsActive, bool IsOver);

/// <summary>A day as people and as machines read it.</summary>
public sealed record PhaseDate(string Text, string Machine);

internal static class PhaseLines
{
    public static IReadOnlyList<PhaseLine> Of(EditionPart edition, IPublicPage page, DateTime utcNow) =>
        [.. edition.Phases.Select(phase => Of(phase, page, phase.At(utcNow)))];

    /// <summary>The next instant at which a time line looks different.</summary>
    public static DateTime? NextChange(IEnumerable<EditionPart> editions, DateTime utcNow) =>
        editions.SelectMany(edition => edition.Phases).Min(phase => phase.NextChangeAfter(utcNow));

    private static PhaseLine Of(Phase phase, IPublicPage page, PhaseState state)
    {
        var start = phase.StartUtc is { } opens ? new PhaseDate(Dates.InFull(opens), Dates.Machine(opens)) : null;
        var end = phase.EndUtc is { } closes ? new PhaseDate(Dates.InFull(Dates.LastInstant(closes)), Dates.Machine(closes)) : null;

        return new PhaseLine(
            page.Words(phase.Name) ?? new Words(phase.Key, null),
            page.Words(phase.Description),
            start,
            start?.Text == end?.Text ? null : end,
            state == PhaseState.Active,
            state == PhaseState.Over);
    }
}
