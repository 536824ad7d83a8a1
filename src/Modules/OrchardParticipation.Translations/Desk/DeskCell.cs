using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Desk;

/// <summary>One language of one item in the matrix.</summary>
public sealed record DeskCell(TranslationSet Item, string Culture, DeskPage Page);
