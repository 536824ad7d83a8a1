using YesSql.Indexes;

namespace OrchardParticipation.Revisions.Recording;

public sealed class RevisionIndex : MapIndex
{
    public string? LocalizationSet { get; set; }

    public int Number { get; set; }

    /// <summary>Set and number in one unique column: no number is given twice, whatever happens at once.</summary>
    public string? SetAndNumber { get; set; }
}
