using OrchardParticipation.Awards.Editions;
using OrchardParticipation.Awards.Practices;
using OrchardParticipation.Awards.Wording;

namespace OrchardParticipation.Awards.Home;

public sealed record HomePage(AwardSummary? Award, EditionCard? Current, IReadOnlyList<PhaseLine> Open, IReadOnlyList<PracticeCard> Winners, string EditionsPath);

public sealed record AwardSummary(Words Title, string Html, Words? Organizer, string? Website, string? ContactEmail, int? FirstYear);
