using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Awards.Home;

internal static class CurrentEdition
{
    /// <summary>
    /// The published edition of the award with the highest number: it stays current between its ceremony and the day
    /// on which the next one is published. Editions that name no award belong to the only one.
    /// </summary>
    public static PublicEdition? Of(IEnumerable<PublicEdition> editions, string? award) => editions
        .Where(edition => award is null || string.IsNullOrEmpty(edition.Facts.Award) || edition.Facts.Award == award)
        .MaxBy(edition => edition.Facts.Number);
}
