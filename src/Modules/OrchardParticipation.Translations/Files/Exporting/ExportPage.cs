using OrchardParticipation.Translations.Desk;

namespace OrchardParticipation.Translations.Files.Exporting;

/// <summary>The page that asks what to export.</summary>
/// <param name="Query">Of which items.</param>
/// <param name="Total">How many items that are.</param>
/// <param name="Title">Of the one item, if it is one.</param>
/// <param name="Cultures">The languages of the site.</param>
/// <param name="To">The language that is chosen already.</param>
public sealed record ExportPage(ItemsQuery Query, int Total, string? Title, IReadOnlyList<string> Cultures, string? To)
{
    public bool IsTooMuch => Total > FileExport.MostItems;
}
