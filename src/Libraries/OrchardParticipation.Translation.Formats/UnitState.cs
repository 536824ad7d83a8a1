namespace OrchardParticipation.Translation.Formats;

/// <summary>How far a translation is, in the words of XLIFF 2. PO knows the first (<c>fuzzy</c>) and the second only.</summary>
public enum UnitState
{
    Initial,
    Translated,
    Reviewed,
    Final,
}
