using OrchardParticipation.Translations.Files.Keeping;

namespace OrchardParticipation.Translations.Files.Importing;

/// <summary>What a file would do, does, or did.</summary>
/// <param name="Import">The file.</param>
/// <param name="Waiting">How many items are not saved yet.</param>
/// <param name="Failed">Which could not be saved, each with a sentence that says why.</param>
/// <param name="Page">Of the findings, from 1.</param>
/// <param name="IsGoingOn">Some of it was saved: it goes on by itself where scripts are.</param>
public sealed record ImportReport(KeptImport Import, int Waiting, IReadOnlyList<KeyValuePair<string, string>> Failed, int Page, bool IsGoingOn)
{
    public const int PageSize = 100;

    public int Total => Import.Changes.Count;

    public int Saved => Total - Waiting - Failed.Count;

    public bool IsDone => Total > 0 && Waiting == 0;

    public int Pages => Math.Max(1, (Import.Findings.Count + PageSize - 1) / PageSize);

    public IEnumerable<KeptFinding> Findings => Import.Findings.Skip((Math.Min(Page, Pages) - 1) * PageSize).Take(PageSize);
}
